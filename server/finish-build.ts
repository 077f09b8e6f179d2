import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { buildSync } from "esbuild";
import type { NextAdapter } from "next";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import GlobalError from "../app/global-error";
import { descriptionPath } from "./built-site";
import { describeBuild } from "./describe-build";
import { stripScripts } from "./strip-scripts";

/** What Next tells an adapter of a build that has ended. */
export type BuildContext = Parameters<NonNullable<NextAdapter["onBuildComplete"]>>[0];

const ERROR_PAGES = ["500.html", "_global-error.html"];

/**
 * Takes the scripts out of every built page, replaces Next's English error page by ours, and
 * leaves our server beside what it needs to know of the build: the two always fit together, even
 * when a later build fails. `KEEP_SCRIPTS=1` leaves pages as they are.
 *
 * @param serverSource where main.ts stands
 * @throws Error naming the page from which scripts cannot be taken out
 */
export function finishBuild(context: BuildContext, serverSource: string): void {
  const server = join(context.distDir, "server");
  if (process.env.KEEP_SCRIPTS !== "1") {
    const errorPage = renderErrorPage(join(server, "pages/404.html"));
    for (const file of htmlFiles(server)) {
      const page = ERROR_PAGES.includes(basename(file)) ? errorPage : readFileSync(file, "utf8");
      writeFileSync(file, strip(page, relative(server, file)));
    }
  }
  bundleServer(serverSource, join(context.distDir, "site-server.mjs"));
  writeFileSync(descriptionPath(context.distDir), JSON.stringify(describeBuild(context)));
}

/** JavaScript starts in half the time of TypeScript through tsx, with 60 MB less. */
function bundleServer(source: string, outfile: string): void {
  buildSync({
    entryPoints: [source],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    logLevel: "warning",
  });
}

function strip(page: string, name: string): string {
  try {
    return stripScripts(page);
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new Error(`${name}: ${reason}. KEEP_SCRIPTS=1 builds with scripts, to look into it.`);
  }
}

/** The stylesheet's address holds a hash, so that it is taken from a page which the build wrote. */
function renderErrorPage(otherPage: string): string {
  const styles = readFileSync(otherPage, "utf8").match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  const page = renderToStaticMarkup(createElement(GlobalError));
  return `<!DOCTYPE html>${page.replace("</head>", `${styles.join("")}</head>`)}`;
}

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => join(folder, name));
}
