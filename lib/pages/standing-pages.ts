/**
 * The pages that stand alone, in one table: header and footer, the site map, the sitemap, the search,
 * the pictures of previews and the tests of all pages are made from it. A page of the code is written
 * here and in app/pages.tsx; a page of site/ is among them by itself.
 */
import type { Day } from "../dates/day";
import type { OldPlace } from "../old-site/old-site";
import { urls } from "../urls";
import type { SitePart, TextPage } from "./text-page";

/** A page, a feed or another file that stands alone. */
export interface StandingPage {
  address: string;
  title: string;
  /** How header and footer call it. */
  label: string;
  /** The title in the picture of its previews; null where it has that of the home page. */
  pictureTitle: string | null;
  part: SitePart;
  /** Its place among the others, smallest first; that of one address before another's where equal. */
  order: number;
  nav: TextPage["nav"];
  /** Its place among the links of header or footer, smallest first. */
  navOrder: number;
  /** Whether search engines may show it, and the sitemap names it. */
  isFound: boolean;
  /** When its content last changed, where that is written. */
  changed: Day | null;
}

/** Pages of the code that depend on no content, and files that the site map names. */
const codePages: readonly StandingPage[] = [
  page(urls.news, "Toutes les actualités", "news", 0, {
    label: "Actualités",
    pictureTitle: "Actualités",
    nav: "header",
    navOrder: 1,
  }),
  page(urls.members, "Le registre des membres", "members", 0, {
    label: "Membres",
    pictureTitle: "Les membres",
    nav: "header",
    navOrder: 2,
  }),
  page(urls.membersTable, "Le registre en tableau", "members", 1, {
    label: "Tableau",
    pictureTitle: null,
  }),
  page(urls.membersUsages, "Qui fait quoi", "members", 2, { label: "Usages" }),
  page(urls.membersMap, "Où sont les membres", "members", 1, { label: "Carte" }),
  page(urls.dataReference, "La référence de l’API", "register", 2, { label: "API" }),
  page(urls.agenda, "Agenda", "club", 10, { nav: "header", navOrder: 5 }),
  page(urls.search, "Recherche", "club", 20, {
    pictureTitle: "Rechercher",
    nav: "header",
    navOrder: 6,
    isFound: false,
  }),
  file(urls.embeddedMembers, "La liste des membres, à intégrer ailleurs", 10),
  file(urls.atom, "Flux Atom des actualités", 11),
  file(urls.rss, "Flux RSS des actualités", 12),
  file(urls.jsonFeed, "Flux JSON des actualités", 13),
  file(urls.changes, "Flux Atom des changements du registre", 14),
  file(urls.calendar, "Les réunions dans votre agenda (iCalendar)", 15),
  page(urls.siteMap, "Plan du site", "site", 51, { nav: "footer" }),
];

function page(
  address: string,
  title: string,
  part: SitePart,
  order: number,
  others: Partial<StandingPage>,
): StandingPage {
  const usual = { label: title, pictureTitle: title, nav: null, isFound: true, changed: null };
  return { address, title, part, order, navOrder: order, ...usual, ...others };
}

function file(address: string, title: string, order: number): StandingPage {
  return page(address, title, "register", order, { pictureTitle: null, isFound: false });
}

interface Written {
  pages: readonly TextPage[];
  oldSite: OldPlace;
}

/** All of them, in their order. */
export function standingPages({ pages, oldSite }: Written): StandingPage[] {
  const written = pages.map(
    ({ address, title, label, part, order, nav, navOrder, reviewed: changed }) =>
      page(address, title, part, order, { label, nav, navOrder, changed }),
  );
  const home = page(urls.home, "Accueil", "club", 0, { isFound: true });
  const before = page(urls.oldSite, "Les adresses de l’ancien site", "site", 50, {
    pictureTitle: null,
  });
  return [
    ...codePages,
    ...(written.some(({ address }) => address === urls.home) ? [] : [home]),
    ...(oldSite.hosts.length === 0 ? [] : [before]),
    ...written,
  ].sort(byOrder);
}

/** The pages that every page links to, in header or footer, by their `navOrder`. */
export function pagesIn(nav: TextPage["nav"], site: Written): StandingPage[] {
  const linked = standingPages(site).filter((one) => one.nav === nav);
  return linked.sort((a, b) => a.navOrder - b.navOrder);
}

/** How many links the header holds, so that it takes two lines on a telephone. */
export const MOST_IN_HEADER = 6;

/** How many of them pages of site/ may be. */
export const HEADER_ROOM = MOST_IN_HEADER - codePages.filter(({ nav }) => nav === "header").length;

/** Pages of site/ to which code leads, from all pages or from the API's errors. */
export const neededPages: readonly string[] = [urls.data, urls.counting];

/** What no page of site/ may be called: the code answers there. Needed pages of site/ may. */
export const reservedNames: ReadonlySet<string> = new Set(
  [
    ...codePages.map(({ address }) => address),
    ...Object.values(urls),
    ...[
      "/.well-known",
      "/robots.txt",
      "/404",
      "/500",
      "/api",
      "/assets",
      "/badge",
      "/filtre",
      "/integrer",
      "/og",
    ],
  ]
    .map((address) => address.split("/")[1] ?? "")
    .filter((name) => !neededPages.includes(`/${name}`)),
);

/** Pages in the order of `order`, then of their addresses. */
export function byOrder(a: { order: number; address: string }, b: typeof a): number {
  return a.order - b.order || (a.address < b.address ? -1 : 1);
}
