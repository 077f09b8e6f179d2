import { readFileSync } from "node:fs";
import { join } from "node:path";

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

/** Headers for the addresses of a pattern; with a status, a redirect to `headers.Location`. */
export interface Rule {
  pattern: string;
  headers: Record<string, string>;
  status?: number;
  /** Request headers and the values they must have. */
  has?: Record<string, string>;
}

const FILE = "built-site.json";

/** Where the description of the build in `distDir` stands. */
export function descriptionPath(distDir: string): string {
  return join(distDir, FILE);
}

/** @throws Error when there is no complete build in `distDir` */
export function readBuiltSite(distDir: string): BuiltSite {
  try {
    return JSON.parse(readFileSync(descriptionPath(distDir), "utf8"));
  } catch {
    throw new Error(`No complete build in ${distDir}: run "npm start", or "npm run build" first.`);
  }
}
