import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "../lib/load";

/** What a build leaves for our own server: all that it serves by itself, and the rest's addresses. */
export interface BuiltSite {
  /** By address path, without query. */
  files: Record<string, BuiltFile>;
  notFound: BuiltFile;
  serverError: BuiltFile;
  /** Redirects and headers, in the order of next.config.js. */
  rules: Rule[];
  /** Patterns of the addresses which only Next can answer. */
  live: string[];
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

/** Headers for the addresses of a pattern; with a status, a redirect to `headers.Location`. */
export interface Rule {
  pattern: string;
  headers: Record<string, string>;
  status?: number;
  /** Request headers and the values they must have. */
  has?: Record<string, string>;
}

const FILE = "built-site.json";
/** A copy of what the build froze: a later build, even one that fails, changes the original. */
const CONTENT = "site.json";

/** Where the description of the build in `distDir` stands. */
export function descriptionPath(distDir: string): string {
  return join(distDir, FILE);
}

/** Where the content of the build in `distDir` stands. */
export function contentPath(distDir: string): string {
  return join(distDir, CONTENT);
}

/** @throws Error when there is no complete build in `distDir` */
export function readBuiltSite(distDir: string): BuiltSite {
  return read(descriptionPath(distDir), distDir);
}

/** @throws Error when there is no complete build in `distDir` */
export function readContent(distDir: string): Site {
  return read(contentPath(distDir), distDir);
}

/** What the build of this very code wrote is taken as it is. */
function read(path: string, distDir: string) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new Error(`No complete build in ${distDir}: run "npm start", or "npm run build" first.`, {
      cause,
    });
  }
}
