import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { ErrorPage } from "../components/page/error-page";
import { stripScripts } from "../components/page/strip-scripts";
import { contentRoot } from "../lib/content-root";
import type { Site } from "../lib/load";
import type { Assets } from "../styles/assets";
import { BESIDE_SERVER, type BuiltSite } from "./built-site";
import { describeBuild, plainFilesBelow } from "./describe-build";
import { weighPages, withWeights } from "./page-weights";

const FROZEN = ".site";
const SERVER = "site-server.mjs";
const ERROR_PAGES = ["500.html", "_global-error.html"];

/**
 * Takes the scripts out of every page that Next built into `distDir`, replaces its English error
 * page by ours, and writes what pages weigh where a page tells it. `KEEP_SCRIPTS=1` leaves pages as
 * they are.
 *
 * @throws Error naming the page from which scripts cannot be taken out
 */
export function finishPages(projectDir: string, distDir: string): void {
  if (process.env.KEEP_SCRIPTS === "1") return;
  const server = join(distDir, "server");
  const assets = readAssets(projectDir);
  const errorPage = renderErrorPage(assets, readSite(projectDir));
  const pages = htmlFiles(server).map((file) => {
    const page = ERROR_PAGES.includes(basename(file)) ? errorPage : readFileSync(file, "utf8");
    return { file, page: strip(page, relative(server, file)) };
  });
  const weights = weighPages(
    pages.map(({ page }) => page),
    assets,
  );
  for (const { file, page } of pages) writeFileSync(file, withWeights(page, weights));
}

/**
 * Finishes the pages, and leaves what our server needs to know of the build beside that server: the
 * two always fit together, even when a later build fails.
 *
 * @param commit the commit that was built; empty where unknown
 * @throws Error naming the page from which scripts cannot be taken out
 */
export function finishBuild(projectDir: string, distDir: string, commit: string): void {
  finishPages(projectDir, distDir);
  for (const name of BESIDE_SERVER.frozen)
    copyFileSync(join(projectDir, FROZEN, name), join(distDir, name));
  const publicFolder = join(distDir, "public");
  freezePublic(join(contentRoot(process.env), "public"), publicFolder);
  const site = describeBuild(projectDir, distDir, publicFolder, commit);
  writeFileSync(join(distDir, BESIDE_SERVER.description), JSON.stringify(site));
  if (process.env.SITE_OUTPUT === "standalone") copyStandalone(projectDir, distDir, site);
}

/** Copies the files of public/, which authors may change while the build is in service. */
function freezePublic(folder: string, frozen: string): void {
  rmSync(frozen, { recursive: true, force: true });
  for (const path of plainFilesBelow(folder)) copy(path, join(frozen, relative(folder, path)));
}

/** Copies our server and all that it answers with, which needs no package and nothing of Next's. */
function copyStandalone(projectDir: string, distDir: string, { files, ...pages }: BuiltSite): void {
  const folder = join(distDir, "standalone");
  rmSync(folder, { recursive: true, force: true });
  const besides = [SERVER, BESIDE_SERVER.description, ...BESIDE_SERVER.frozen];
  const served = [pages.notFound, pages.serverError, ...Object.values(files)];
  const copied = [
    ...besides.map((name) => join(distDir, name)),
    ...served.map(({ path }) => join(projectDir, path)),
  ];
  for (const path of copied) copy(path, join(folder, relative(projectDir, path)));
  copy(join(projectDir, "server/standalone.mjs"), join(folder, "server.js"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

function strip(page: string, name: string): string {
  try {
    return stripScripts(page);
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new Error(`${name}: ${reason}. KEEP_SCRIPTS=1 builds with scripts, to look into it.`);
  }
}

function renderErrorPage({ addresses: { stylesheet } }: Assets, { config }: Site): string {
  const page = createElement(ErrorPage, { name: config.name, stylesheet });
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}`;
}

/** The site, as the freeze has made it. */
function readSite(projectDir: string): Site {
  return JSON.parse(readFileSync(join(projectDir, FROZEN, "site.json"), "utf8"));
}

/** The stylesheet and the font, as the freeze has made them. */
function readAssets(projectDir: string): Assets {
  return JSON.parse(readFileSync(join(projectDir, FROZEN, "assets.json"), "utf8"));
}

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => join(folder, name));
}
