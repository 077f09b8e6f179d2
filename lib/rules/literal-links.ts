import { faultAt } from "../faults/fault";
import { eachMatch, type Rule } from "./rule";

/**
 * What was meant as a link and stays text: a space in the address, two parentheses, a space
 * before the parenthesis (which a text may have, so only where an address follows).
 */
const LITERAL = /!?\[[^\][\n]*\](?:\([^)\n]*\)?| +\((?:https?:|www\.|\/|$)[^)\n]*\)?)/g;

/** A link that Markdown does not take for one would be read as it is typed. */
export const literalLinks: Rule = {
  check: eachMatch(LITERAL, (text, { place }) =>
    faultAt("link-literal", place, {
      found: `Ce lien n’en est pas un, il se lira tel quel : « ${text} ».`,
      expected: "« [texte](adresse) », sans espace entre « ] » et « ( » ni dans l’adresse",
      advice: adviceFor(text),
    }),
  ),
  examples: {
    "link-literal": [
      ["![La salle](/images/photo de la salle.jpg)", "![Le sceau du Club](/favicon.svg)"],
    ],
  },
};

/** A title in typographic marks, a space, two parentheses: the whole right link where it is likely. */
function adviceFor(text: string): string {
  const [, words = "", address = "", title = ""] =
    /^(!?\[[^\]]*\]) ?\(([^\s()]+)\s+[“«‘„](.*)[”»’“]\)$/.exec(text) ?? [];
  if (address !== "") return `Écrivez « ${words}(${address} "${title.trim()}") ».`;
  const [, label, target] = /^(!?\[[^\]]*\]) *\(+([^\s()]+)\)?$/.exec(text) ?? [];
  if (label !== undefined && target !== undefined) return `Écrivez « ${label}(${target}) ».`;
  const [, spaced, path = ""] = /^(!?\[[^\]]*\])\(([^()]+)\)$/.exec(text) ?? [];
  const meant = spaced && ` : « ${spaced}(${path.trim().replace(/\s/g, "%20")}) »`;
  return `Une espace dans une adresse s’écrit %20${meant ?? ""} ; mieux, renommez le fichier sans espace.`;
}
