import type { Definition, Link } from "mdast";
import { visit } from "unist-util-visit";
import { plainText } from "../content/plain-text";
import type { Day } from "../dates/day";
import { frenchDay } from "../dates/french";
import { type Message, message, type Place } from "../messages/message";
import { nearestAddress, nearestOf } from "../messages/suggest";
import type { PostSource } from "../posts/read-post";
import { decoded } from "../urls";
import { linkTarget } from "./link-target";
import { eachPost, placeOf, type Rule } from "./rule";
import { anchorsOf, type SiteAddresses, siteAddresses } from "./site-addresses";

/** Read alone, as screen readers list links, such a text names any page (WCAG 2.4.9). */
const VAGUE =
  /^(?:cliquez |cliquer )?ici[.!]?$|^(?:ce |le )?lien$|^(?:en savoir|lire) (?:plus|la suite)$|^lien ici$/i;

/** A link inside the site leads to a page, a file or a heading that is there. */
export const links: Rule = {
  check: (content) => {
    const addresses = siteAddresses(content);
    return eachPost((source) => {
      const messages: Message[] = [];
      visit(source.tree, (node) => {
        if (node.type === "link" || node.type === "definition")
          messages.push(...linkFaults(node, source, addresses, content.today));
      });
      return messages;
    })(content);
  },
  examples: [
    {
      bad: "[Venez !](/rejoidre)",
      tells: "link-dead",
      good: "[Venez !](/rejoindre)",
      common: true,
    },
    {
      bad: "[Le sceau](/public/Favicon.svg)",
      tells: "link-moved",
      good: "[Le sceau](/public/favicon.svg)",
    },
    {
      bad: "[Plus bas](#agenda)\n\n## L’agenda",
      tells: "anchor-dead",
      good: "[Plus bas](#l-agenda)\n\n## L’agenda",
    },
    {
      bad: "---\ntitle: Un titre\nformerUrls: [/2021/12/21/Titre/]\n---\n\n[Le titre](/2021/12/21/Titre/)",
      tells: "link-moved",
      good: "[Ici même](/actualites/titre)",
    },
    {
      bad: "[Le bilan](/actualites/bilan)",
      tells: "link-draft",
      good: "[Trente-cinq](/actualites/35-utilisateurs)",
    },
    {
      bad: "[La suite](/actualites/voeux)",
      tells: "link-early",
      good: "[Trente-cinq](/actualites/35-utilisateurs)",
    },
    {
      bad: "[Le Club](http://www.programmevitam.fr/pages/english/)",
      tells: "link-moved",
      good: "[Le Club](/club)",
      common: true,
    },
    {
      bad: "[Vos questions](/pages/FAQ)",
      tells: "link-gone",
      good: "[Comment nous comptons](/comment-nous-comptons)",
    },
    {
      bad: "[Resip](https://www.programmevitam.fr/pages/ressources/resip/)",
      tells: "link-old-site",
      good: "[Resip](https://github.com/ProgrammeVitam/sedatools)",
    },
    {
      bad: "---\ntitle: Un titre\n---\n\nVoir [](/club).",
      tells: "link-empty",
      good: "Voir [le Club](/club).",
    },
    {
      bad: "Pour adhérer, [cliquez ici](/rejoindre).",
      tells: "link-vague",
      good: "Vous pouvez [rejoindre le Club](/rejoindre).",
    },
  ],
};

function linkFaults(
  node: Link | Definition,
  source: PostSource,
  addresses: SiteAddresses,
  today: Day,
) {
  const { url } = node;
  const place = placeOf(source, node);
  const empty = node.type === "link" && node.children.length === 0;
  const text = node.type === "link" ? plainText(node).trim() : "";
  return [
    ...(empty ? [message("link-empty", place, { address: url })] : []),
    ...(VAGUE.test(text) ? [message("link-vague", place, { text })] : []),
    ...targetFaults(url, place, source, addresses, today),
  ];
}

function targetFaults(
  url: string,
  place: Place,
  source: PostSource,
  addresses: SiteAddresses,
  today: Day,
): Message[] {
  const target = linkTarget(url, addresses);
  switch (target.is) {
    case "elsewhere":
      return [];
    case "here": {
      const post = target.address === "" ? source : addresses.posts.get(target.address);
      return [
        ...hiddenFaults(url, place, source, today, post),
        ...anchorFaults(target.anchor, place, post),
      ];
    }
    case "moved":
      return [
        message("link-moved", place, { address: url, now: target.to }),
        ...hiddenFaults(url, place, source, today, addresses.posts.get(target.to)),
      ];
    case "gone": {
      const id = target.at === "ours" ? "link-gone" : "link-old-site";
      return [message(id, place, { address: url, subject: target.subject })];
    }
    case "nowhere": {
      const near = nearestAddress(target.address, addresses.live);
      return [message("link-dead", place, { address: url, near })];
    }
  }
}

/** A post that nobody can read yet, when the one with the link is out. */
function hiddenFaults(
  url: string,
  place: Place,
  { post }: PostSource,
  today: Day,
  target?: PostSource,
): Message[] {
  if (target === undefined || post.draft) return [];
  if (target.post.draft) return [message("link-draft", place, { address: url })];
  const { date } = target.post;
  if (date <= today || date <= post.date) return [];
  return [message("link-early", place, { address: url, day: frenchDay(date) })];
}

function anchorFaults(anchor: string, place: Place, target?: PostSource): Message[] {
  if (anchor === "" || target === undefined) return [];
  const anchors = anchorsOf(target);
  if (anchors.has(decoded(anchor))) return [];
  return [message("anchor-dead", place, { anchor, near: nearestOf(anchor, anchors) })];
}
