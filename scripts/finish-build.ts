import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { ErrorPage } from "../components/page/error-page";
import { stripScripts } from "../components/page/strip-scripts";
import { FROZEN, frozenFolder } from "../lib/content/frozen";
import { withoutMetadata } from "../lib/content/photograph";
import { contentRoot } from "../lib/content-root";
import type { Site } from "../lib/load";
import { type BuiltSite, DESCRIPTION, readContent } from "../server/built-site";
import type { Assets } from "../styles/assets";
import { frozenAssets } from "../styles/frozen-assets";
import { describeBuild, plainFilesBelow } from "./describe-build";
import { weighPages, withWeights } from "./page-weights";

const SERVER = "site-server.mjs";
const ERROR_PAGES = ["500.html", "_global-error.html"];

/**
 * Takes the scripts out of every page that Next built into `folder`, replaces its English error
 * page by ours, and writes what pages weigh where a page tells it. `KEEP_SCRIPTS=1` leaves pages as
 * they are.
 *
 * @throws Error naming the page from which scripts cannot be taken out
 */
export function finishPages(folder: string): void {
  if (process.env.KEEP_SCRIPTS === "1") return;
  const server = join(folder, "server");
  const assets = frozenAssets();
  const errorPage = renderErrorPage(assets, readContent());
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
 * Finishes the pages of the build in `folder`, and leaves what our server needs to know of the build
 * beside that server: the two always fit together, even when a later build fails.
 *
 * @param commit the commit that was built; empty where unknown
 * @param former the build before, null where there is none
 * @throws Error naming the page from which scripts cannot be taken out
 */
export function finishBuild(folder: string, commit: string, former: BuiltSite | null = null): void {
  finishPages(folder);
  const frozen = frozenFolder(process.env);
  for (const name of Object.values(FROZEN)) copy(join(frozen, name), join(folder, name));
  freezePublic(join(contentRoot(process.env), "public"), join(folder, "public"));
  const site = describeBuild(folder, commit, { former });
  writeFileSync(join(folder, DESCRIPTION), JSON.stringify(site));
  if (process.env.SITE_OUTPUT === "standalone") copyStandalone(folder, site);
}

/**
 * Copies the files of public/, which authors may change while the build is in service. Photographs
 * say no longer where they were taken.
 */
function freezePublic(folder: string, frozen: string): void {
  rmSync(frozen, { recursive: true, force: true });
  for (const path of plainFilesBelow(folder)) {
    const to = join(frozen, relative(folder, path));
    mkdirSync(dirname(to), { recursive: true });
    if (/\.jpe?g$/i.test(path)) writeFileSync(to, withoutMetadata(readFileSync(path)));
    else copyFileSync(path, to);
  }
}

/** Copies our server and all that it answers with, which needs no package and nothing of Next's. */
function copyStandalone(folder: string, { files, ...pages }: BuiltSite): void {
  const alone = join(folder, "standalone");
  rmSync(alone, { recursive: true, force: true });
  const served = [pages.notFound, pages.serverError, ...Object.values(files)];
  const names = [DESCRIPTION, ...Object.values(FROZEN), ...served.map(({ path }) => path)];
  for (const name of names) copy(join(folder, name), join(alone, name));
  copy(join(folder, SERVER), join(alone, "server.js"));
  writeFileSync(join(alone, "package.json"), JSON.stringify({ type: "module" }));
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

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => join(folder, name));
}
