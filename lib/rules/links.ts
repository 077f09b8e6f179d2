import type { Definition, Link } from "mdast";
import { visit } from "unist-util-visit";
import { type Message, message } from "../messages/message";
import { nearestOf } from "../messages/suggest";
import type { PostSource } from "../posts/read-post";
import { publicAddress } from "../urls";
import { eachPost, placeOf, type Rule } from "./rule";
import { anchorsOf, type SiteAddresses, siteAddresses, withoutSlash } from "./site-addresses";

/** The old site's hosts; what it published may stand here now. */
const OLD_HOST = /^https?:\/\/(www\.)?programmevitam\.fr\//i;

/** A link inside the site leads to a page, a file or a heading that is there. */
export const links: Rule = {
  check: (content) => {
    const addresses = siteAddresses(content);
    return eachPost((source) => {
      const messages: Message[] = [];
      visit(source.tree, (node) => {
        if (node.type === "link" || node.type === "definition")
          messages.push(...linkFaults(node, source, addresses));
      });
      return messages;
    })(content);
  },
  examples: [
    {
      bad: "[Venez !](/rejoidre)",
      message: "Le lien « /rejoidre » ne mène nulle part.",
      good: "[Venez !](/rejoindre)",
    },
    {
      bad: "[Le sceau](/public/Favicon.svg)",
      message: "Le lien « /public/Favicon.svg » ne mène nulle part.",
      good: "[Le sceau](/public/favicon.svg)",
    },
    {
      bad: "[Plus bas](#agenda)\n\n## L’agenda",
      message: "Aucun titre de la page n’a l’ancre « #agenda ».",
      good: "[Plus bas](#l-agenda)\n\n## L’agenda",
    },
    {
      bad: "---\ntitle: Un titre\nformerUrls: [/2021/12/21/Titre/]\n---\n\n[Ici](/2021/12/21/Titre/)",
      message: "Le lien « /2021/12/21/Titre/ » suit une ancienne adresse.",
      good: "[Ici même](/actualites/titre)",
    },
    {
      bad: "---\ntitle: Un titre\n---\n\nVoir [](/club).",
      message: "Le lien vers « /club » n’a pas de texte.",
      good: "Voir [le Club](/club).",
    },
  ],
};

function linkFaults(node: Link | Definition, source: PostSource, addresses: SiteAddresses) {
  const place = placeOf(source, node);
  const { url } = node;
  const messages: Message[] = [];
  if (node.type === "link" && node.children.length === 0)
    messages.push(message("link-empty", place, { address: url }));
  const [path = "", anchor = ""] = url.replace(/\?[^#]*/, "").split("#");
  if (path === "" && anchor !== "") return [...messages, ...anchorFaults(anchor, source, place)];
  const local = path.replace(OLD_HOST, "/");
  if (!/^\/(?!\/)/.test(local)) return messages;
  const address = withoutSlash(publicAddress(local));
  // The API answers, with advice, at every address below /api.
  if (address === "/api" || address.startsWith("/api/")) return messages;
  const now = addresses.moved.get(address);
  if (now !== undefined) return [...messages, message("link-moved", place, { address: url, now })];
  if (local !== path) return messages;
  if (!addresses.live.has(address)) {
    const near = nearestOf(address, addresses.live);
    return [...messages, message("link-dead", place, { address: url, near })];
  }
  const target = addresses.posts.get(address);
  if (target?.post.draft && !source.post.draft)
    messages.push(message("link-draft", place, { address: url }));
  if (target !== undefined && anchor !== "") messages.push(...anchorFaults(anchor, target, place));
  return messages;
}

function anchorFaults(anchor: string, target: PostSource, place: Message["place"]): Message[] {
  const anchors = anchorsOf(target);
  if (anchors.has(decoded(anchor))) return [];
  return [message("anchor-dead", place, { anchor, near: nearestOf(anchor, anchors) })];
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
