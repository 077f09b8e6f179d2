/** Every address of the site. Pages are French, the API English. */

/** The addresses that depend on no content: pages, feeds, files for programs. */
export const urls = {
  home: "/",
  news: "/actualites",
  members: "/membres",
  membersTable: "/membres/tableau",
  membersMap: "/membres/carte",
  membersUsages: "/membres/usages",
  data: "/donnees",
  dataReference: "/donnees/api",
  counting: "/comment-nous-comptons",
  search: "/recherche",
  agenda: "/agenda",
  calendar: "/agenda.ics",
  siteMap: "/plan-du-site",
  oldSite: "/ancien-site",
  apiMembers: "/api/members",
  atom: "/atom.xml",
  rss: "/rss.xml",
  jsonFeed: "/feed.json",
  changes: "/membres/changements.xml",
  sitemapXml: "/sitemap.xml",
  catalog: "/dcat.jsonld",
  openSearch: "/opensearch.xml",
  manifest: "/manifest.webmanifest",
  embeddedMembers: "/integrer/membres",
} as const;

/** A page of the list of news, five posts a page; the first is the list itself. */
export const newsPageUrl = (page: number) => (page === 1 ? urls.news : `${urls.news}/page/${page}`);

/** The page of a post, by its slug. */
export const postUrl = (slug: string) => `${urls.news}/${slug}`;

/** The page of the posts of a year. */
export const newsYearUrl = (year: number) => `${urls.news}/annee/${year}`;

/** The page of the posts on a theme, by its slug. */
export const themeUrl = (slug: string) => `${urls.news}/theme/${slug}`;

/** The Atom feed of the posts on a theme, by its slug. */
export const themeFeedUrl = (slug: string) => `${themeUrl(slug)}/atom.xml`;

/** The page of a member, by its id. */
export const memberUrl = (id: string) => `${urls.members}/${id}`;

/** The page of the members of a kind, by its id. */
export const kindUrl = (kind: string) => `${urls.members}/type/${kind}`;

/** The list of the members of a usage, by its id. */
export const usageUrl = (usage: string) => `${urls.members}?usage=${usage}`;

/** The list of the members whose seat is in a territory, by its INSEE code. */
export function territoryUrl(type: "region" | "departement", code: string): string {
  return `${urls.members}?${type}=${code}`;
}

/** The page of the Club in a year. */
export const memberYearUrl = (year: number) => `${urls.members}/annee/${year}`;

/** The page of what the site's search finds for words. */
export const searchUrl = (words: string) => `${urls.search}?${new URLSearchParams({ q: words })}`;

/** The open-graph picture of a page, by the page's path. */
export const pictureUrl = (path: string) => `/og${path === urls.home ? "/accueil" : path}.png`;

/** Ids that no member may have, since pages stand at their addresses. */
export const reservedMemberIds = [
  "type",
  "annee",
  "changements",
  "carte",
  "usages",
  "tableau",
] as const;

/** Slugs that no post may have, for the same reason. */
export const reservedPostSlugs = ["page", "annee", "theme"] as const;

/**
 * The address of a file of public/ as an author may write it: the old site's `/public/images/…`
 * is `/images/…`, and percent encoding and Unicode forms do not matter.
 */
export function publicAddress(written: string): string {
  return filePath(written.replace(/^\/public\//, "/"));
}

/** A path as files of public/ have it, with accents and spaces, in NFC. */
export function filePath(path: string): string {
  return decodedBy(decodeURI, path)?.normalize("NFC") ?? path;
}

/** The host of a whole address as people say it: `ratp.fr` for `https://www.ratp.fr/`. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}

/** A part of an address without its percent encoding; as it is where that is no UTF-8. */
export function decoded(part: string): string {
  return decodedBy(decodeURIComponent, part) ?? part;
}

/**
 * A path whose percent encoding is no UTF-8, read as Latin-1, which old software wrote: any
 * path can then be decoded. Other paths stay as they are.
 */
export function readablePath(path: string): string {
  if (decodedBy(decodeURIComponent, path) !== undefined) return path;
  return path.replace(/%([0-9a-f]{2})?/gi, (_, hex?: string) =>
    encodeURIComponent(hex === undefined ? "%" : String.fromCharCode(Number.parseInt(hex, 16))),
  );
}

/** Undefined where the percent encoding is no UTF-8. */
function decodedBy(decode: (encoded: string) => string, encoded: string): string | undefined {
  try {
    return decode(encoded);
  } catch {
    return undefined;
  }
}
