import { onceFor } from "../content/once-for";
import type { Day } from "../dates/day";
import { decoded } from "../urls";
import type { OldPlace } from "./old-site";

/**
 * What the addresses of the old site look like, as a pattern of path-to-regexp and of JavaScript
 * alike, without the first slash: posts by their date, pages of the list of news, the folders of
 * `oldSite`. None of ours is like these. Where there was no site before, it matches nothing.
 */
export function oldAddresses({ hosts, folders }: OldPlace): string {
  if (hosts.length === 0) return "(?!)";
  const first = ["\\d{4}", ...folders].join("|");
  return `(?:${first})(?:/.*)?|page\\d+(?:/index\\.html)?/?|(?:index\\.html|atom\\.xml)/?`;
}

const patternOf = onceFor((place: OldPlace) => new RegExp(`^/(?:${oldAddresses(place)})$`, "i"));

/** Whether a path is one that the old site could have had. */
export function isOldAddress(path: string, oldSite: OldPlace): boolean {
  return patternOf(oldSite).test(path);
}

/** What follows the host in a whole address of the old site; undefined for all others. */
export function afterOldHost(address: string, { hosts }: OldPlace): string | undefined {
  const [scheme = "", host = ""] = /^https?:\/\/([^/?#]+)/i.exec(address) ?? [];
  return hosts.includes(host.toLowerCase()) ? address.slice(scheme.length) || "/" : undefined;
}

/** A path of the old site as a whole address of it. */
export function onOldHost(path: string, { hosts: [host = ""] }: OldPlace): string {
  return `http://${host}${path}`;
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
