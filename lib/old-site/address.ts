import type { Day } from "../dates/day";
import { decoded } from "../urls";

/**
 * What the addresses of the old site look like, as a pattern of path-to-regexp and of JavaScript
 * alike, without the first slash: posts by their date, pages, pictures, documents, pages of the
 * list of news. None of ours is like these.
 */
export const OLD_ADDRESSES =
  "(?:\\d{4}|pages|public|ressources|vitam-doc)(?:/.*)?|(?:page\\d+|legal)(?:/index\\.html)?/?|(?:index\\.html|atom\\.xml)/?";

const PATTERN = new RegExp(`^/(?:${OLD_ADDRESSES})$`, "i");

/** Whether a path is one that the old site could have had. */
export function isOldAddress(path: string): boolean {
  return PATTERN.test(path);
}

/** The old site's hosts. */
const HOST = /^https?:\/\/(?:www\.)?programmevitam\.(?:fr|github\.io)(?=[/?#]|$)/i;

/** What follows the host in a whole address of the old site; undefined for all others. */
export function afterOldHost(address: string): string | undefined {
  return HOST.test(address) ? address.replace(HOST, "") || "/" : undefined;
}

/**
 * A path of the old site in the one form in which paths are compared: without regard to case,
 * accents and how they are encoded, final slash, and spaces for hyphens. No two of its
 * addresses, but for those of one page, have the same.
 */
export function normalForm(path: string): string {
  return decoded(path)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\s/g, "-")
    .replace(/(?<=.)\/index\.html$/, "")
    .replace(/(?<!\/)\/+$/, "");
}

/** The day of a post, as its address says; null for other addresses. */
export function dayOf(path: string): Day | null {
  const [, ...parts] = /^\/(\d{4})\/(\d{2})\/(\d{2})\//.exec(path) ?? [];
  return parts.length === 0 ? null : parts.join("-");
}
