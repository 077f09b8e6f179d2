import { faultKind, nearest, type Place } from "../faults/fault";
import { nearestAddress } from "../faults/suggest";
import { isOldAddress, normalForm } from "../old-site/address";
import { MOVED_FILE, movedTo } from "../pages/site-files";
import { HEADER_ROOM, MOST_IN_HEADER, neededPages, reservedNames } from "../pages/standing-pages";
import { memberUrl } from "../urls";
import { type Content, example, fields, type Rule } from "./rule";
import { siteAddresses, withoutSlash } from "./site-addresses";

const pageReserved = faultKind("page-reserved", (address: string) => ({
  found: `L’adresse « ${address} » est réservée : le site y répond déjà.`,
  expected: "un autre nom de fichier",
  advice: "Renommez ce fichier : son nom est l’adresse de la page.",
}));

const pageTwice = faultKind("page-twice", (address: string, other: string) => ({
  found: `L’adresse « ${address} » est déjà celle de ${other}.`,
  expected: "une adresse par page",
  advice: "Renommez l’un des deux fichiers.",
}));

const pageMissing = faultKind("page-missing", (address: string) => ({
  found: `Il n’y a pas de page « ${address} », à laquelle les autres mènent.`,
  expected: "ce fichier",
  advice:
    "Créez-le, avec un titre et une description ; si c’est un autre qui a pris sa place, dites-le dans site/moved.yml.",
}));

const navFull = faultKind("nav-full", (most: number) => ({
  found: `Cette page serait le ${most + 1}e lien du haut des pages.`,
  expected: `${most} liens au plus`,
  advice: "Écrivez « nav: footer », ou retirez « header » à une autre page.",
}));

const movedForm = faultKind("moved-form", (address: string) => ({
  found: `« ${address} » n’est pas une adresse de ce site.`,
  expected: "un chemin, comme « /rejoindre »",
  advice: "Recopiez l’adresse sans « https:// » ni nom de site.",
}));

const movedExists = faultKind("moved-exists", (address: string) => ({
  found: `« ${address} » est donnée comme ancienne, et une page s’y trouve.`,
  expected: "une adresse que plus rien n’occupe",
  advice: "Retirez cette ligne, ou renommez la page.",
}));

const movedNowhere = faultKind("moved-nowhere", (address: string, near?: string) => ({
  found: `L’ancienne adresse mènerait à « ${address} », où il n’y a rien.`,
  expected: "l’adresse d’une page du site",
  ...nearest(near),
}));

const movedCircle = faultKind("moved-circle", (address: string) => ({
  found: `« ${address} » mène à une adresse qui y ramène.`,
  expected: "une suite d’adresses qui finit à une page",
  advice: "Retirez l’une des lignes qui tournent en rond.",
}));

const movedTwice = faultKind("moved-twice", (address: string, other: string) => ({
  found: `L’ancienne adresse « ${address} » est déjà donnée dans ${other}.`,
  expected: "une ancienne adresse à un seul endroit",
  advice: "Laissez-la à l’endroit où elle mène bien.",
}));

/** A page of site/ has an address of its own, which nothing else answers at, and room in the header. */
export const sitePages: Rule = {
  check: ({ pages, publicFiles, site }) => {
    const firsts = new Map<string, string>();
    const files = new Set(publicFiles.map(({ address }) => address));
    const written = pages.filter(({ page }) => page.nav === "header");
    const tooMany = written
      .sort((a, b) => a.page.navOrder - b.page.navOrder)
      .slice(HEADER_ROOM)
      .map(({ file }) => navFull(file.at(["nav"]), MOST_IN_HEADER));
    const taken = pages.flatMap(({ page: { address, path } }) => {
      const place = { file: path, line: 1, column: 1 };
      const first = firsts.get(address);
      if (first !== undefined) return [pageTwice(place, address, first)];
      firsts.set(address, path);
      const isTaken =
        reservedNames.has(address.slice(1)) ||
        isOldAddress(address, site.oldSite) ||
        files.has(address);
      return isTaken && address !== "/" ? [pageReserved(place, address)] : [];
    });
    // A folder without any page is that of a test.
    const missing = neededPages
      .filter((address) => pages.length > 0 && !firsts.has(address) && !site.moved.has(address))
      .map((address) => pageMissing({ file: `site${address}.mdx`, line: 1, column: 1 }, address));
    return [...taken, ...missing, ...tooMany];
  },
  examples: [
    example(
      "page-reserved",
      "---\ntitle: Agenda\ndescription: Les réunions.\n---",
      "---\ntitle: Agenda\ndescription: Les réunions.\n---",
      { file: "site/agenda.mdx", renamed: "site/reunions.mdx" },
    ),
    example(
      "page-twice",
      "---\ntitle: Le Club\ndescription: Ce qu’est le Club.\n---",
      "---\ntitle: Le Club\ndescription: Ce qu’est le Club.\n---",
      { file: "site/club-.mdx", renamed: "site/le-club.mdx" },
    ),
    example(
      "value-choice",
      "---\ntitle: Essai\ndescription: Une page.\nnav: haut\n---",
      "---\ntitle: Essai\ndescription: Une page.\nnav: footer\n---",
      { file: "site/essai.mdx" },
    ),
    example(
      "nav-full",
      "---\ntitle: Essai\ndescription: Une page.\nnav: header\n---",
      "---\ntitle: Essai\ndescription: Une page.\nnav: footer\n---",
      { file: "site/essai.mdx" },
    ),
  ],
};

/** What changed its address is reached by the former one: told once, and leading to a page. */
export const movedAddresses: Rule = {
  check: (content) => {
    const { live } = siteAddresses(content);
    const owners = new Map<string, string>();
    return formerAddresses(content).flatMap(({ from, to, file, place, toPlace }) => {
      const nearOf = (address: string) => nearestAddress(address, live);
      const isOfOldSite = file === MOVED_FILE && isOldAddress(from, content.site.oldSite);
      if (!/^\/[^/\s]/.test(from) || isOfOldSite) return [movedForm(place, from)];
      const other = owners.get(normalForm(from));
      if (other !== undefined) return [movedTwice(place, from, other)];
      owners.set(normalForm(from), file);
      // A feed that both sites have at one address.
      if (to === from && file !== MOVED_FILE) return [];
      if (live.has(withoutSlash(from))) return [movedExists(place, from)];
      if (to === null) return [];
      const end = movedTo(content.site.moved, from) ?? to;
      if (content.site.moved.has(end)) return [movedCircle(place, from)];
      const [path = ""] = end.split(/[?#]/, 1);
      const address = withoutSlash(path);
      return live.has(address) ? [] : [movedNowhere(toPlace, end, nearOf(address))];
    });
  },
  examples: [
    example("moved-exists", "/club: /rejoindre", "/le-club: /club", { file: "site/moved.yml" }),
    example("moved-nowhere", "/adherer: /rejoidre", "/adherer: /rejoindre", {
      file: "site/moved.yml",
    }),
    example(
      "moved-circle",
      "/adherer: /adhesion\n/adhesion: /adherer",
      "/adherer: /adhesion\n/adhesion: /rejoindre",
      { file: "site/moved.yml" },
    ),
    example("moved-form", "https://exemple.fr/club: /club", "/le-club: /club", {
      file: "site/moved.yml",
    }),
    example(
      "moved-twice",
      "name: l’ancien site\nhosts: [exemple.fr]\nfolders: [pages]\npages:\n  - { path: /pages/FAQ, subject: les questions, topic: club }\n  - { path: /pages/faq/, subject: les réponses, topic: club }",
      "name: l’ancien site\nhosts: [exemple.fr]\nfolders: [pages]\npages:\n  - { path: /pages/FAQ, subject: les questions, topic: club }",
      { file: "site/old-addresses.yml" },
    ),
    fields("moved-exists", "formerUrls: [/club]", "formerUrls: [/actualites/ancien-titre]"),
  ],
};

interface FormerAddress {
  from: string;
  /** Null where what it leads to is there by itself, or nothing is. */
  to: string | null;
  file: string;
  place: Place;
  toPlace: Place;
}

/**
 * Former addresses in the order in which they count. An address of the old site may stand in its
 * table and in the post that takes over from it.
 */
function formerAddresses({ posts, register, memberFiles, site }: Content): FormerAddress[] {
  const own = (from: string, file: string, place: Place) => ({
    ...{ from, to: null, file, place },
    toPlace: place,
  });
  const { movedFile, oldSiteFile, oldSite } = site;
  return [
    ...register.members.flatMap(({ id, formerIds }) =>
      formerIds.flatMap((former, index) => {
        const file = memberFiles.get(id);
        if (file === undefined) return [];
        return own(memberUrl(former), file.path, file.at(["formerIds", index]));
      }),
    ),
    ...posts.flatMap(({ post, file }) =>
      post.formerUrls.flatMap((from, index) =>
        isOldAddress(from, oldSite) || !from.startsWith("/")
          ? []
          : own(from, file.path, file.at(["formerUrls", index])),
      ),
    ),
    ...(movedFile === null
      ? []
      : [...site.moved].map(([from, to]) => ({
          ...{ from, to, file: movedFile.path },
          place: movedFile.atKey([], from),
          toPlace: movedFile.at([from]),
        }))),
    ...(oldSiteFile === null
      ? []
      : oldSite.pages.map(({ path, to }, index) => ({
          ...{ from: path, to, file: oldSiteFile.path },
          place: oldSiteFile.at(["pages", index, "path"]),
          toPlace: oldSiteFile.at(["pages", index, "to"]),
        }))),
  ];
}
