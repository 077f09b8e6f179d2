import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { NextAdapter } from "next";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { ErrorPage } from "../components/page/error-page";
import { contentRoot } from "../lib/content-root";
import type { Site } from "../lib/load";
import type { Assets } from "../styles/assets";
import { contentPath, descriptionPath } from "./built-site";
import { describeBuild } from "./describe-build";
import { weighPages, withWeights } from "./page-weights";
import { stripScripts } from "./strip-scripts";

/** What Next tells an adapter of a build that has ended. */
export type BuildContext = Parameters<NonNullable<NextAdapter["onBuildComplete"]>>[0];

const SITE = ".site/site.json";
const ERROR_PAGES = ["500.html", "_global-error.html"];

/**
 * Takes the scripts out of every built page, replaces Next's English error page by ours, writes
 * what pages weigh where a page tells it, and leaves what our server needs to know of the build
 * beside that server: the two always fit together, even when a later build fails. `KEEP_SCRIPTS=1`
 * leaves pages as they are.
 *
 * @throws Error naming the page from which scripts cannot be taken out
 */
export function finishBuild(context: BuildContext): void {
  const server = join(context.distDir, "server");
  if (process.env.KEEP_SCRIPTS !== "1") {
    const assets = readAssets(context.projectDir);
    const errorPage = renderErrorPage(assets, readSite(context.projectDir));
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
  copyFileSync(join(context.projectDir, SITE), contentPath(context.distDir));
  const publicFolder = join(contentRoot(process.env), "public");
  writeFileSync(
    descriptionPath(context.distDir),
    JSON.stringify(describeBuild(context, publicFolder)),
  );
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
