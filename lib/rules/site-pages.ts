import type { SplitFile, ValuePath } from "../content/front-matter";
import { type Fault, faultAt, nearest, type Place, start } from "../faults/fault";
import { nearestAddress } from "../faults/suggest";
import { isOldAddress, normalForm } from "../old-site/address";
import { MOVED_FILE, movedTo } from "../pages/site-files";
import { HEADER_ROOM, MOST_IN_HEADER, neededPages, reservedNames } from "../pages/standing-pages";
import { memberUrl } from "../urls";
import type { Content, Rule } from "./rule";
import { siteAddresses, withoutSlash } from "./site-addresses";

/** A page of site/ has an address of its own, which nothing else answers at, and room in the header. */
export const sitePages: Rule = {
  *check({ pages, publicFiles, site }: Content) {
    const firsts = new Map<string, string>();
    const files = new Set(publicFiles.map(({ address }) => address));
    for (const { page } of pages) {
      const { address, path } = page;
      const first = firsts.get(address);
      firsts.set(address, first ?? path);
      const isTaken =
        reservedNames.has(address.slice(1)) ||
        isOldAddress(address, site.oldSite) ||
        files.has(address);
      if (first !== undefined)
        yield faultAt("page-twice", start(path), {
          found: `L’adresse « ${address} » est déjà celle de ${first}.`,
          expected: "une adresse par page",
          advice: "Renommez l’un des deux fichiers.",
        });
      else if (isTaken && address !== "/")
        yield faultAt("page-reserved", start(path), {
          found: `L’adresse « ${address} » est réservée : le site y répond déjà.`,
          expected: "un autre nom de fichier",
          advice: "Renommez ce fichier : son nom est l’adresse de la page.",
        });
    }
    for (const address of neededPages) {
      // A folder without any page is that of a test.
      if (pages.length === 0 || firsts.has(address) || site.moved.has(address)) continue;
      yield faultAt("page-missing", start(`site${address}.mdx`), {
        found: `Il n’y a pas de page « ${address} », à laquelle les autres mènent.`,
        expected: "ce fichier",
        advice:
          "Créez-le, avec un titre et une description ; si c’est un autre qui a pris sa place, dites-le dans site/moved.yml.",
      });
    }
    const inHeader = pages
      .filter(({ page }) => page.nav === "header")
      .sort((a, b) => a.page.navOrder - b.page.navOrder);
    for (const { file } of inHeader.slice(HEADER_ROOM))
      yield faultAt("nav-full", file.at(["nav"]), {
        found: `Cette page serait le ${MOST_IN_HEADER + 1}e lien du haut des pages.`,
        expected: `${MOST_IN_HEADER} liens au plus`,
        advice: "Écrivez « nav: footer », ou retirez « header » à une autre page.",
      });
  },
  examples: {
    "page-reserved": [
      [
        "---\ntitle: Agenda\ndescription: Les réunions.\n---",
        "---\ntitle: Agenda\ndescription: Les réunions.\n---",
        { file: "site/agenda.mdx", renamed: "site/reunions.mdx" },
      ],
    ],
    "page-twice": [
      [
        "---\ntitle: Le Club\ndescription: Ce qu’est le Club.\n---",
        "---\ntitle: Le Club\ndescription: Ce qu’est le Club.\n---",
        { file: "site/club-.mdx", renamed: "site/le-club.mdx" },
      ],
    ],
    "value-choice": [
      [
        "---\ntitle: Essai\ndescription: Une page.\nnav: haut\n---",
        "---\ntitle: Essai\ndescription: Une page.\nnav: footer\n---",
        { file: "site/essai.mdx" },
      ],
    ],
    "nav-full": [
      [
        "---\ntitle: Essai\ndescription: Une page.\nnav: header\n---",
        "---\ntitle: Essai\ndescription: Une page.\nnav: footer\n---",
        { file: "site/essai.mdx" },
      ],
    ],
  },
};

/** What changed its address is reached by the former one: told once, and leading to a page. */
export const movedAddresses: Rule = {
  *check(content: Content) {
    const { live } = siteAddresses(content);
    const owners = new Map<string, string>();
    for (const former of formerAddresses(content)) {
      const { from, file, place } = former;
      const isOfOldSite = file === MOVED_FILE && isOldAddress(from, content.site.oldSite);
      const other = owners.get(normalForm(from));
      if (!/^\/[^/\s]/.test(from) || isOfOldSite)
        yield faultAt("moved-form", place, {
          found: `« ${from} » n’est pas une adresse de ce site.`,
          expected: "un chemin, comme « /rejoindre »",
          advice: "Recopiez l’adresse sans « https:// » ni nom de site.",
        });
      else if (other !== undefined)
        yield faultAt("moved-twice", place, {
          found: `L’ancienne adresse « ${from} » est déjà donnée dans ${other}.`,
          expected: "une ancienne adresse à un seul endroit",
          advice: "Laissez-la à l’endroit où elle mène bien.",
        });
      else {
        owners.set(normalForm(from), file);
        yield* wayFaults(former, content, live);
      }
    }
  },
  examples: {
    "moved-exists": [["/club: /rejoindre", "/le-club: /club", { file: "site/moved.yml" }]],
    "moved-nowhere": [["/adherer: /rejoidre", "/adherer: /rejoindre", { file: "site/moved.yml" }]],
    "moved-circle": [
      [
        "/adherer: /adhesion\n/adhesion: /adherer",
        "/adherer: /adhesion\n/adhesion: /rejoindre",
        { file: "site/moved.yml" },
      ],
    ],
    "moved-form": [
      ["https://exemple.fr/club: /club", "/le-club: /club", { file: "site/moved.yml" }],
    ],
    "moved-twice": [
      [
        "name: l’ancien site\nhosts: [exemple.fr]\nfolders: [pages]\npages:\n  - { path: /pages/FAQ, subject: les questions, topic: club }\n  - { path: /pages/faq/, subject: les réponses, topic: club }",
        "name: l’ancien site\nhosts: [exemple.fr]\nfolders: [pages]\npages:\n  - { path: /pages/FAQ, subject: les questions, topic: club }",
        { file: "site/old-addresses.yml" },
      ],
    ],
  },
};

/** What is wrong with where a former address leads. */
function* wayFaults(
  { from, to, file, place, toPlace }: FormerAddress,
  { site }: Content,
  live: ReadonlySet<string>,
): Iterable<Fault> {
  // A feed that both sites have at one address.
  if (to === from && file !== MOVED_FILE) return;
  const end = movedTo(site.moved, from) ?? to;
  const address = withoutSlash((end ?? "").split(/[?#]/, 1)[0] ?? "");
  if (live.has(withoutSlash(from)))
    yield faultAt("moved-exists", place, {
      found: `« ${from} » est donnée comme ancienne, et une page s’y trouve.`,
      expected: "une adresse que plus rien n’occupe",
      advice: "Retirez cette ligne, ou renommez la page.",
    });
  else if (to === null || end === null) return;
  else if (site.moved.has(end))
    yield faultAt("moved-circle", place, {
      found: `« ${from} » mène à une adresse qui y ramène.`,
      expected: "une suite d’adresses qui finit à une page",
      advice: "Retirez l’une des lignes qui tournent en rond.",
    });
  else if (!live.has(address))
    yield faultAt("moved-nowhere", toPlace, {
      found: `L’ancienne adresse mènerait à « ${end} », où il n’y a rien.`,
      expected: "l’adresse d’une page du site",
      ...nearest(nearestAddress(address, live)),
    });
}

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
function* formerAddresses(content: Content): Iterable<FormerAddress> {
  const { posts, register, memberFiles } = content;
  const { moved, movedFile, oldSiteFile, oldSite } = content.site;
  const own = (from: string, file: SplitFile, path: ValuePath) => {
    const place = file.at(path);
    return { from, to: null, file: file.path, place, toPlace: place };
  };
  for (const { id, formerIds } of register.members)
    for (const [index, former] of formerIds.entries()) {
      const file = memberFiles.get(id);
      if (file !== undefined) yield own(memberUrl(former), file, ["formerIds", index]);
    }
  for (const { post, file } of posts)
    for (const [index, from] of post.formerUrls.entries())
      if (!isOldAddress(from, oldSite) && from.startsWith("/"))
        yield own(from, file, ["formerUrls", index]);
  if (movedFile !== null)
    for (const [from, to] of moved) {
      const [place, toPlace] = [movedFile.atKey([], from), movedFile.at([from])];
      yield { from, to, file: movedFile.path, place, toPlace };
    }
  if (oldSiteFile !== null)
    for (const [index, { path: from, to }] of oldSite.pages.entries()) {
      const at = (key: string) => oldSiteFile.at(["pages", index, key]);
      yield { from, to, file: oldSiteFile.path, place: at("path"), toPlace: at("to") };
    }
}
