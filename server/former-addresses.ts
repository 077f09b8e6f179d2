import type { Site } from "../lib/load";
import { isOldAddress } from "../lib/old-site/address";
import { memberUrl, postUrl } from "../lib/urls";

/** A permanent redirect, in the form that `redirects()` of next.config.js takes. */
export interface PermanentRedirect {
  source: string;
  destination: string;
  permanent: true;
}

/**
 * From former addresses of this site to those of now, in one hop: of members, posts and pages.
 * Addresses of the site before are looked up when they are asked for (lib/old-site).
 */
export function formerAddressRedirects({
  register,
  posts,
  moved,
}: Pick<Site, "register" | "posts" | "moved">): PermanentRedirect[] {
  const pairs = [
    ...register.members.flatMap(({ id, formerIds }) =>
      formerIds.map((former) => [memberUrl(former), memberUrl(id)] as const),
    ),
    ...posts.flatMap(({ slug, formerUrls }) =>
      formerUrls
        .filter((address) => !isOldAddress(address))
        .map((address) => [address.replace(/(?<=.)\/$/, ""), postUrl(slug)] as const),
    ),
    ...moved.filter(([from]) => !isOldAddress(from)),
  ];
  return pairs.map(([from, destination]) => ({
    // Signs that mean something to path-to-regexp.
    source: encodeURI(from).replace(/[\\:()*+?{}]/g, "\\$&"),
    destination,
    permanent: true,
  }));
}
