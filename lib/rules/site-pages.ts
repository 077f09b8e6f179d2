import { message, type Place } from "../messages/message";
import { nearestAddress } from "../messages/suggest";
import { isOldAddress, normalForm } from "../old-site/address";
import { MOVED_FILE, movedTo } from "../pages/site-files";
import { reservedNames } from "../pages/standing-pages";
import { memberUrl } from "../urls";
import type { Content, Rule } from "./rule";
import { siteAddresses, withoutSlash } from "./site-addresses";

/** A page of site/ has an address of its own, which nothing else of the site answers at. */
export const sitePages: Rule = {
  title: "L’adresse d’une page",
  check: ({ pages, publicFiles }) => {
    const firsts = new Map<string, string>();
    const files = new Set(publicFiles.map(({ address }) => address));
    return pages.flatMap(({ page: { address, path } }) => {
      const place = { file: path, line: 1, column: 1 };
      const first = firsts.get(address);
      if (first !== undefined) return [message("page-twice", place, { address, other: first })];
      firsts.set(address, path);
      const isTaken =
        reservedNames.has(address.slice(1)) || isOldAddress(address) || files.has(address);
      return isTaken && address !== "/" ? [message("page-reserved", place, { address })] : [];
    });
  },
  examples: [
    {
      file: "site/agenda.mdx",
      bad: "---\ntitle: Agenda\ndescription: Les réunions.\n---",
      message: "L’adresse « /agenda » est réservée : le site y répond déjà.",
      good: "---\ntitle: Agenda\ndescription: Les réunions.\n---",
      renamed: "site/reunions.mdx",
    },
    {
      file: "site/club-.mdx",
      bad: "---\ntitle: Le Club\ndescription: Ce qu’est le Club.\n---",
      message: "L’adresse « /club » est déjà celle de site/club.mdx.",
      good: "---\ntitle: Le Club\ndescription: Ce qu’est le Club.\n---",
      renamed: "site/le-club.mdx",
    },
    {
      file: "site/essai.mdx",
      bad: "---\ntitle: Essai\ndescription: Une page.\nnav: haut\n---",
      message: "« haut » n’est pas une valeur connue.",
      good: "---\ntitle: Essai\ndescription: Une page.\nnav: header\n---",
    },
  ],
};

/** What changed its address is reached by the former one: told once, and leading to a page. */
export const movedAddresses: Rule = {
  title: "Les adresses qui ont changé",
  check: (content) => {
    const { live } = siteAddresses(content);
    const owners = new Map<string, string>();
    return formerAddresses(content).flatMap(({ from, to, file, place, toPlace }) => {
      const nearOf = (address: string) => nearestAddress(address, live);
      const isOfOldSite = file === MOVED_FILE && isOldAddress(from);
      if (!/^\/[^/\s]/.test(from) || isOfOldSite)
        return [message("moved-form", place, { address: from })];
      const other = owners.get(normalForm(from));
      if (other !== undefined) return [message("moved-twice", place, { address: from, other })];
      owners.set(normalForm(from), file);
      // A feed that both sites have at one address.
      if (to === from && file !== MOVED_FILE) return [];
      if (live.has(withoutSlash(from))) return [message("moved-exists", place, { address: from })];
      if (to === null) return [];
      const end = movedTo(content.site.moved, from) ?? to;
      if (content.site.moved.has(end)) return [message("moved-circle", place, { address: from })];
      const [path = ""] = end.split(/[?#]/, 1);
      const address = withoutSlash(path);
      return live.has(address)
        ? []
        : [message("moved-nowhere", toPlace, { address: end, near: nearOf(address) })];
    });
  },
  examples: [
    {
      file: "site/moved.yml",
      bad: "/club: /rejoindre",
      message: "« /club » est donnée comme ancienne, et une page s’y trouve.",
      good: "/le-club: /club",
    },
    {
      file: "site/moved.yml",
      bad: "/adherer: /rejoidre",
      message: "L’ancienne adresse mènerait à « /rejoidre », où il n’y a rien.",
      good: "/adherer: /rejoindre",
    },
    {
      file: "site/moved.yml",
      bad: "/adherer: /adhesion\n/adhesion: /adherer",
      message: "« /adherer » mène à une adresse qui y ramène.",
      good: "/adherer: /adhesion\n/adhesion: /rejoindre",
    },
    {
      file: "site/moved.yml",
      bad: "https://exemple.fr/club: /club",
      message: "« https://exemple.fr/club » n’est pas une adresse de ce site.",
      good: "/le-club: /club",
    },
    {
      file: "site/old-addresses.yml",
      bad: "pages:\n  - { path: /pages/FAQ, subject: les questions, topic: club }\n  - { path: /pages/faq/, subject: les réponses, topic: club }",
      message: "L’ancienne adresse « /pages/faq/ » est déjà donnée dans site/old-addresses.yml.",
      good: "pages:\n  - { path: /pages/FAQ, subject: les questions, topic: club }",
    },
    {
      bad: "---\ntitle: Titre\ndescription: Une phrase.\nformerUrls: [/club]\n---",
      message: "« /club » est donnée comme ancienne, et une page s’y trouve.",
      good: "---\ntitle: Titre\ndescription: Une phrase.\nformerUrls: [/actualites/ancien-titre]\n---",
    },
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
        isOldAddress(from) || !from.startsWith("/")
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
