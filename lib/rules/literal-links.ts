import { faultKind } from "../faults/fault";
import { eachMatch, type Rule } from "./rule";

const linkLiteral = faultKind("link-literal", (text: string) => ({
  found: `Ce lien n’en est pas un, il se lira tel quel : « ${text} ».`,
  expected: "« [texte](adresse) », sans espace entre « ] » et « ( » ni dans l’adresse",
  advice: "Une espace dans une adresse s’écrit %20 ; mieux, renommez le fichier sans espace.",
}));

/**
 * What was meant as a link and stays text: a space in the address, two parentheses, a space
 * before the parenthesis (which a text may have, so only where an address follows).
 */
const LITERAL = /!?\[[^\][\n]*\](?:\([^)\n]*\)?| +\((?:https?:|www\.|\/|$)[^)\n]*\)?)/g;

/** A link that Markdown does not take for one would be read as it is typed. */
export const literalLinks: Rule = {
  check: eachMatch(LITERAL, linkLiteral),
  examples: [
    {
      bad: "![La salle](/images/photo de la salle.jpg)",
      tells: "link-literal",
      good: "![Le sceau du Club](/favicon.svg)",
    },
    {
      bad: "Lisez [le programme] (/club).",
      tells: "link-literal",
      good: "Lisez [le programme](/club).",
    },
    {
      bad: "Lisez [le programme]((/club).",
      tells: "link-literal",
      good: "Lisez [le programme](/club).",
    },
  ],
};
