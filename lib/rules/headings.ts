import { visit } from "unist-util-visit";
import { plainText } from "../content/plain-text";
import { type Message, message } from "../messages/message";
import { eachPost, placeOf, type Rule } from "./rule";

/** The page's title is its only heading of level 1; below it, no level is skipped. */
export const headings: Rule = {
  title: "Les intertitres",
  check: eachPost((source) => {
    const messages: Message[] = [];
    let previous = 1;
    visit(source.tree, "heading", (node) => {
      const place = placeOf(source, node);
      if (node.depth === 1) messages.push(message("heading-one", place, { text: plainText(node) }));
      else if (node.depth > previous + 1)
        messages.push(message("heading-skipped", place, { level: node.depth, previous }));
      previous = node.depth;
    });
    return messages;
  }),
  examples: [
    {
      bad: "# Le Club grandit",
      message: "« Le Club grandit » est un titre de premier niveau : c’est celui de la page.",
      good: "## Le Club grandit",
      common: true,
    },
    {
      bad: "## Qui arrive\n\n#### À Nantes",
      message: "Un titre de niveau 4 suit un titre de niveau 2.",
      good: "## Qui arrive\n\n### À Nantes",
    },
  ],
};
