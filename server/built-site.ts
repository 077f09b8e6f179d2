import { FROZEN, frozen } from "../lib/content/frozen";
import type { Site } from "../lib/load";

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
  /** Relative to the folder of the build. */
  path: string;
  status: number;
  /** The file's own headers, names in lower case; content-type is always there. */
  headers: Record<string, string>;
  /** When an address got this content, as HTTP writes it: of the build that first had it. */
  modified: string;
  /** Of the content as it stands in the file. */
  hash: string;
  /** Bytes. */
  size: number;
}

/** Whether a file is a page. */
export function isPage({ headers }: BuiltFile): boolean {
  return headers["content-type"]?.startsWith("text/html") ?? false;
}

/** The file in the folder of a build that says what the build holds. */
export const DESCRIPTION = "built-site.json";

/** @throws Error when there is no complete build in `folder` */
export function readBuiltSite(folder: string): BuiltSite {
  return frozen(DESCRIPTION, folder);
}

/** The content of a build. @throws Error when there is no complete build in `folder` */
export function readContent(folder?: string): Site {
  return frozen(FROZEN.site, folder);
}
