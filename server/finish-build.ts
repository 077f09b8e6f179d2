import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import type { RequiredServerFilesManifest } from "next/dist/build";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { ErrorPage } from "../components/page/error-page";
import { contentRoot } from "../lib/content-root";
import type { Site } from "../lib/load";
import type { Assets } from "../styles/assets";
import { type BuiltSite, contentPath, descriptionPath } from "./built-site";
import { describeBuild } from "./describe-build";
import { weighPages, withWeights } from "./page-weights";
import { stripScripts } from "./strip-scripts";

const SITE = ".site/site.json";
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
  copyFileSync(join(projectDir, SITE), contentPath(distDir));
  const publicFolder = join(contentRoot(process.env), "public");
  const site = describeBuild(projectDir, distDir, publicFolder, commit);
  writeFileSync(descriptionPath(distDir), JSON.stringify(site));
  finishStandalone(projectDir, distDir, site);
}

/**
 * Next fills the folder of `output: "standalone"` before pages are finished, and without what our
 * server is: both are put there, and that folder's server is ours.
 */
function finishStandalone(projectDir: string, distDir: string, { files }: BuiltSite): void {
  const standalone = join(distDir, "standalone");
  if (!existsSync(standalone)) return;
  const manifest = readFileSync(join(distDir, "required-server-files.json"), "utf8");
  const { relativeAppDir }: RequiredServerFilesManifest = JSON.parse(manifest);
  const app = join(standalone, relativeAppDir);
  const copied = [
    ...[join(distDir, SERVER), contentPath(distDir), descriptionPath(distDir)],
    ...htmlFiles(join(distDir, "server")),
    ...Object.values(files).map(({ path }) => join(projectDir, path)),
  ];
  for (const path of copied) {
    const copy = join(app, relative(projectDir, path));
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(path, copy);
  }
  copyFileSync(join(projectDir, "server/standalone.mjs"), join(app, "server.js"));
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
  return JSON.parse(readFileSync(join(projectDir, SITE), "utf8"));
}

/** The stylesheet and the font, as the freeze has made them. */
function readAssets(projectDir: string): Assets {
  return JSON.parse(readFileSync(join(projectDir, ".site/assets.json"), "utf8"));
}

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => join(folder, name));
}
