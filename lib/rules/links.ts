import type { Link } from "mdast";
import { visit } from "unist-util-visit";
import { visitJsx } from "../content/jsx-element";
import { onceFor } from "../content/once-for";
import { plainText } from "../content/plain-text";
import type { Day } from "../dates/day";
import { frenchDay } from "../dates/french";
import { type Fault, faultAt, nearest, type Place, warningAt } from "../faults/fault";
import { nearestAddress, nearestOf } from "../faults/suggest";
import { afterOldHost, isOldAddress } from "../old-site/address";
import type { PostSource } from "../posts/read-post";
import { decoded, publicAddress } from "../urls";
import { type Content, eachNode, type Rule } from "./rule";
import { anchorsOf, type SiteAddresses, siteAddresses, withoutSlash } from "./site-addresses";

/** Read alone, as screen readers list links, such a text names any page (WCAG 2.4.9). */
const VAGUE =
  /^(?:cliquez |cliquer )?ici[.!]?$|^(?:ce |le )?lien$|^(?:en savoir|lire) (?:plus|la suite)$|^lien ici$/i;

/** A link inside the site leads to a page, a file or a heading that is there. */
export const links: Rule = {
  check: (content: Content) => {
    const { today } = content;
    const addresses = siteAddresses(content);
    const later = onceFor((source: PostSource) => linksShownLater(source, today));
    return eachNode(["link"], function* (node, { place, source }) {
      const text = plainText(node).trim();
      if (node.children.length === 0)
        yield faultAt("link-empty", place, {
          found: `Le lien vers « ${node.url} » n’a pas de texte.`,
          expected: "des mots qui disent où il mène",
          advice: `Écrivez « [ce qu’on y trouve](${node.url}) ».`,
        });
      if (VAGUE.test(text))
        yield warningAt("link-vague", place, {
          found: `Le texte du lien, « ${text} », ne dit pas où il mène.`,
          expected: "des mots qui se comprennent seuls : certains lecteurs vont de lien en lien",
          advice: "Mettez dans le lien le nom de la page.",
        });
      for (const fault of targetFaults({ url: node.url, place, source, today }, addresses))
        if (fault.id !== "link-early" || !later(source).has(node)) yield fault;
    })(content);
  },
  examples: {
    "link-dead": [["[Venez !](/rejoidre)", "[Venez !](/rejoindre)", { common: true }]],
    "link-moved": [
      [
        "[Le Club](http://www.programmevitam.fr/pages/english/)",
        "[Le Club](/club)",
        { common: true },
      ],
    ],
    "anchor-dead": [["[Plus bas](#agenda)\n\n## L’agenda", "[Plus bas](#l-agenda)\n\n## L’agenda"]],
    "link-draft": [["[Le bilan](/actualites/bilan)", "[Trente-cinq](/actualites/35-utilisateurs)"]],
    "link-early": [["[La suite](/actualites/voeux)", "[Trente-cinq](/actualites/35-utilisateurs)"]],
    "link-gone": [
      ["[Vos questions](/pages/FAQ)", "[Comment nous comptons](/comment-nous-comptons)"],
    ],
    "link-old-site": [
      [
        "[Resip](https://www.programmevitam.fr/pages/ressources/resip/)",
        "[Resip](https://github.com/ProgrammeVitam/sedatools)",
      ],
    ],
    "link-empty": [["---\ntitle: Un titre\n---\n\nVoir [](/club).", "Voir [le Club](/club)."]],
    "link-vague": [
      ["Pour adhérer, [cliquez ici](/rejoindre).", "Vous pouvez [rejoindre le Club](/rejoindre)."],
    ],
  },
};

/** Links that the site of a day does not show yet. */
function linksShownLater({ tree }: PostSource, today: Day): ReadonlySet<Link> {
  const later = new Set<Link>();
  visitJsx(tree, (name, { day = "" }, element) => {
    if (name === "Since" && day > today) visit(element, "link", (node) => void later.add(node));
  });
  return later;
}

/** A link where it stands, on the day of the check. */
interface PlacedLink {
  url: string;
  place: Place;
  source: PostSource;
  today: Day;
}

/** Of where a link leads: to our page or file, to one of the old site's, or to the old site itself. */
function* targetFaults(link: PlacedLink, addresses: SiteAddresses): Iterable<Fault> {
  const { url, place, source } = link;
  const { live, moved, findOld, oldSite, posts } = addresses;
  const [path = "", anchor = ""] = url.replace(/\?[^#]*/, "").split("#");
  if (path === "") return yield* anchorFaults(anchor, place, source);
  const onOldHost = afterOldHost(path, oldSite);
  const local = onOldHost ?? path;
  if (!/^\/(?!\/)/.test(local)) return;
  const address = withoutSlash(publicAddress(local));
  // The API answers, with advice, at every address below /api.
  const isLive = live.has(address) || address === "/api" || address.startsWith("/api/");
  if (isLive && onOldHost === undefined) {
    yield* hiddenFaults(link, posts.get(address));
    return yield* anchorFaults(anchor, place, posts.get(address));
  }
  const isOld = onOldHost !== undefined || isOldAddress(local, oldSite);
  const old = isOld ? findOld(local) : undefined;
  const to = moved.get(address) ?? (old?.is === "moved" ? old.to : undefined);
  if (to !== undefined) {
    yield warningAt("link-moved", place, {
      found: `Le lien « ${url} » suit une ancienne adresse.`,
      expected: "l’adresse d’aujourd’hui ; l’ancienne mène au même endroit par un détour",
      advice: `Écrivez « ${to} ».`,
    });
    yield* hiddenFaults(link, posts.get(to));
  } else if (old?.is === "gone" && onOldHost === undefined)
    yield faultAt("link-gone", place, {
      found: `Le lien « ${url} » mène à une page de l’ancien site que rien ne remplace : ${old.page.subject}.`,
      expected: "l’adresse d’une page ou d’un fichier du site, ou d’un autre site",
      advice: "Retirez le lien et gardez ses mots.",
    });
  else if (old?.is === "gone")
    yield warningAt("link-old-site", place, {
      found: `Le lien « ${url} » mène à l’ancien site, et rien ne remplace ici cette page : ${old.page.subject}.`,
      expected: "une page qui restera ; l’ancien site peut fermer",
      advice: "Donnez une autre source, ou retirez le lien et gardez ses mots.",
    });
  // Of what we know nothing, the old site may well have.
  else if (onOldHost === undefined)
    yield faultAt("link-dead", place, {
      found: `Le lien « ${url} » ne mène nulle part.`,
      expected: "l’adresse d’une page ou d’un fichier du site",
      ...nearest(nearestAddress(address, live)),
    });
}

/** A post that nobody can read yet, when the one with the link is out. */
function* hiddenFaults(
  { url, place, source, today }: PlacedLink,
  target?: PostSource,
): Iterable<Fault> {
  if (target === undefined || source.post.draft) return;
  const { date, draft } = target.post;
  if (draft)
    yield faultAt("link-draft", place, {
      found: `Le lien « ${url} » mène à un brouillon, que personne ne pourra lire.`,
      expected: "une page publiée",
      advice: "Publiez l’autre actualité en même temps, ou retirez le lien.",
    });
  else if (date > today && date > source.post.date)
    yield faultAt("link-early", place, {
      found: `Le lien « ${url} » mène à une actualité qui ne paraîtra que le ${frenchDay(date)}.`,
      expected: "une page qui est là quand celle-ci paraît",
      advice: "Retirez le lien jusque-là, ou changez le jour de l’une des deux actualités.",
    });
}

function* anchorFaults(anchor: string, place: Place, target?: PostSource): Iterable<Fault> {
  // Of a post that is not read to its end, a title may follow.
  if (anchor === "" || target === undefined || !target.isWhole) return;
  const anchors = anchorsOf(target);
  if (anchors.has(decoded(anchor))) return;
  const near = nearestOf(anchor, anchors);
  yield faultAt("anchor-dead", place, {
    found: `Aucun titre de la page n’a l’ancre « #${anchor} ».`,
    expected: "les mots d’un titre, en minuscules sans accents, joints par des tirets",
    ...nearest(near && `#${near}`),
  });
}
