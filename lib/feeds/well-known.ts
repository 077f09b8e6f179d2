/** What programs look for at addresses that they know before they ask. */
import { addDays, type Day } from "../dates/day";
import { urls } from "../urls";

/**
 * robots.txt (RFC 9309). Robots may read every page even while none may be indexed: one that is
 * kept out never sees the `noindex`, and may list the address all the same. Answers to the two
 * forms name the whole list as their canonical page.
 *
 * @param sitemap its absolute address; null while nothing is to be indexed
 */
export function robots(sitemap: string | null): string {
  return `User-agent: *\nAllow: /\n${sitemap === null ? "" : `\nSitemap: ${sitemap}\n`}`;
}

/** RFC 9116, 2.5.5 asks for less than a year. */
const DAYS_VALID = 364;

/**
 * security.txt (RFC 9116): where to tell of a weakness. It expires unless the site is built
 * again: one that nobody builds any more has nobody who answers.
 *
 * @param contact an address of mail
 * @param base the site's address, without final slash
 */
export function securityTxt(contact: string, base: string, built: Day): string {
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${addDays(built, DAYS_VALID)}T00:00:00Z`,
    "Preferred-Languages: fr, en",
    `Canonical: ${base}/.well-known/security.txt`,
    "",
  ].join("\n");
}

/** Media type of `apiCatalog`. */
export const LINKSET =
  'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"';

/**
 * Where programs find the API (RFC 9727), as a set of links (RFC 9264).
 *
 * @param base the site's address, without final slash
 */
export function apiCatalog(base: string): string {
  const api = `${base}${urls.apiMembers}`;
  return JSON.stringify({
    linkset: [
      { anchor: `${base}/.well-known/api-catalog`, item: [{ href: api }] },
      {
        anchor: api,
        "service-desc": [{ href: `${base}/api/openapi.json`, type: "application/json" }],
        "service-doc": [{ href: `${base}${urls.data}`, type: "text/html", hreflang: ["fr"] }],
        status: [{ href: `${base}/api/health`, type: "application/json" }],
      },
    ],
  });
}
