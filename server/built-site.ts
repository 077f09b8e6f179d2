import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "../lib/load";
import type { SearchData } from "../lib/search/search-index";

/** What a build leaves for our own server. */
export interface BuiltSite {
  /** By address path, without query. */
  files: Record<string, BuiltFile>;
  notFound: BuiltFile;
  serverError: BuiltFile;
  /** The commit that was built; null where unknown. */
  commit: string | null;
}

/** A page, a feed, an asset or a file of public/. */
export interface BuiltFile {
  /** Relative to the project's folder. */
  path: string;
  status: number;
  /** The file's own headers, names in lower case; content-type is always there. */
  headers: Record<string, string>;
  /** Of the content as it stands in the file. */
  hash: string;
  /** Bytes. */
  size: number;
}

/** Whether a file is a page. */
export function isPage({ headers }: BuiltFile): boolean {
  return headers["content-type"]?.startsWith("text/html") ?? false;
}

/** What stands in the folder of a build beside our server, which so reads nothing that changes. */
export const BESIDE_SERVER = {
  description: "built-site.json",
  /** Copies of what the build froze: a later build, even one that fails, changes the originals. */
  frozen: ["site.json", "search.json", "assets.json"],
} as const;

/** @throws Error when there is no complete build in `distDir` */
export function readBuiltSite(distDir: string): BuiltSite {
  return read(distDir, BESIDE_SERVER.description);
}

/** The content of the build. @throws Error when there is no complete build in `distDir` */
export function readContent(distDir: string): Site {
  return read(distDir, "site.json");
}

/** The search index of the build. @throws Error when there is no complete build in `distDir` */
export function readSearchData(distDir: string): SearchData {
  return read(distDir, "search.json");
}

/** What the build of this very code wrote is taken as it is. */
function read(distDir: string, name: string) {
  try {
    return JSON.parse(readFileSync(join(distDir, name), "utf8"));
  } catch (cause) {
    throw new Error(`No complete build in ${distDir}: run "npm start", or "npm run build" first.`, {
      cause,
    });
  }
}
