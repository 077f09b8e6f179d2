/** Where addresses that are not quite those of a page lead, in one hop. */
import type { Site } from "../load";
import { registerViews } from "../members/members-query";
import { isOldAddress, oldAddresses } from "../old-site/address";
import { memberUrl, postUrl, readablePath, urls } from "../urls";

/** Pages that answer a query (components/live.tsx); Next makes them at `/filtre` and their address. */
export const FILTERED = [...registerViews, urls.search, urls.embeddedMembers] as const;

/** The address of a page that answers a query. */
export type FilteredPage = (typeof FILTERED)[number];

/** What former addresses of this site are known from. */
type Moves = Pick<Site, "register" | "posts" | "moved" | "oldSite">;

/** A permanent redirect, in the form that `redirects()` of next.config.js takes. */
interface PermanentRedirect {
  source: string;
  destination: string;
  permanent: true;
}

/**
 * Former addresses of this site, without final slash, and those of now: of members, posts and pages.
 * Addresses of the site before are looked up when they are asked for (lib/old-site).
 */
export function formerAddresses({
  register,
  posts,
  moved,
  oldSite,
}: Moves): (readonly [string, string])[] {
  return [
    ...register.members.flatMap(({ id, formerIds }) =>
      formerIds.map((former) => [memberUrl(former), memberUrl(id)] as const),
    ),
    ...posts.flatMap(({ slug, formerUrls }) =>
      formerUrls
        .filter((address) => !isOldAddress(address, oldSite))
        .map((address) => [withoutFinalSlash(address), postUrl(slug)] as const),
    ),
    ...moved.filter(([from]) => !isOldAddress(from, oldSite)),
  ];
}

/** The redirects that Next makes; those that a pattern cannot tell are proxy.ts's, by `tidyPath`. */
export function redirectsForNext(site: Moves): PermanentRedirect[] {
  const pairs = [
    // Signs that mean something to path-to-regexp.
    ...formerAddresses(site).map(
      ([from, to]) => [encodeURI(from).replace(/[\\:()*+?{}]/g, "\\$&"), to] as const,
    ),
    ...FILTERED.map((page) => [`/filtre${page}`, page] as const),
    // The one address that both sites have: with a final slash, Next would answer it as it is.
    ["/atom.xml/", urls.atom] as const,
    // A path that begins with a second slash would name another site. Addresses of the old site
    // have theirs, so that each takes one hop, not two; the API has its
    // own, which other origins may follow.
    [`/:path((?!(?:${oldAddresses(site.oldSite)}|api|api/.*)$)[^/\\\\].*)/`, "/:path"] as const,
  ];
  return pairs.map(([source, destination]) => ({ source, destination, permanent: true }));
}

/** The redirects of our own server: where a path as sent leads, null if it may stay as it is. */
export function redirectsFor(site: Moves): (path: string) => string | null {
  const pairs = [
    ...formerAddresses(site).map(([from, to]) => [encodeURI(from), encodeURI(to)] as const),
    ...FILTERED.map((page) => [`/filtre${page}`, page] as const),
    [urls.atom, urls.atom] as const,
  ];
  // As in Next, which disregards case in its patterns.
  const known = new Map(pairs.map(([from, to]) => [from.toLowerCase(), to]));
  return (path) => {
    const isOld = (one: string) => isOldAddress(one, site.oldSite);
    const clean = tidyPath(withoutDoubledSlashes(path), isOld);
    const last = isOld(clean) ? clean : withoutFinalSlash(clean);
    const to = known.get(withoutFinalSlash(clean).toLowerCase()) ?? last;
    return to === path ? null : to;
  };
}

/**
 * A path that can be decoded, in small letters, in which all addresses are but those of the old site
 * and of files.
 */
export function tidyPath(path: string, isOld: (path: string) => boolean): string {
  const readable = readablePath(path);
  // The digits of percent-encoding mean the same in both.
  const small = readable.replace(/%[0-9a-f]{2}|[A-Z]+/gi, (part) =>
    part.startsWith("%") ? part : part.toLowerCase(),
  );
  return readable.includes(".") || isOld(readable) ? readable : small;
}

/** Without backslashes too, which in a Location could lead to another site. */
export function withoutDoubledSlashes(path: string): string {
  return path.replace(/[\\/]{2,}|\\/g, "/");
}

function withoutFinalSlash(path: string): string {
  return path.replace(/(?<=.)\/$/, "");
}
