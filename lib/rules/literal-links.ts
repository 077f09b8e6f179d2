import { visit } from "unist-util-visit";
import { faultKind, type Message } from "../messages/message";
import { eachPost, placeIn, type Rule } from "./rule";

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
  check: eachPost((source) => {
    const messages: Message[] = [];
    visit(source.tree, "text", (node) => {
      for (const { 0: text, index } of node.value.matchAll(LITERAL))
        messages.push(linkLiteral(placeIn(source, node, index), text));
    });
    return messages;
  }),
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
