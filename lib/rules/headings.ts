import type { Heading } from "mdast";
import { visit } from "unist-util-visit";
import { plainText } from "../content/plain-text";
import { type Message, message } from "../messages/message";
import { eachPost, placeOf, type Rule } from "./rule";

/** The page's title is its only heading of level 1; below it, no level is skipped. */
export const headings: Rule = {
  check: eachPost((source) => {
    const messages: Message[] = [];
    let previous = 1;
    visit(source.tree, "heading", (node) => {
      const place = placeOf(source, node);
      const text = plainText(node);
      if (text === "") messages.push(message("heading-empty", place, {}));
      if (isUnderlined(node)) messages.push(message("heading-underlined", place, { text }));
      if (node.depth === 1) messages.push(message("heading-one", place, { text }));
      else if (node.depth > previous + 1)
        messages.push(message("heading-skipped", place, { level: node.depth, previous }));
      previous = node.depth;
    });
    return messages;
  }),
  examples: [
    { bad: "# Le Club grandit", tells: "heading-one", good: "## Le Club grandit", common: true },
    { bad: "##\n\nSept arrivées.", tells: "heading-empty", good: "Sept arrivées." },
    {
      bad: "Sept arrivées.\n---\nLa suite.",
      tells: "heading-underlined",
      good: "Sept arrivées.\n\n---\n\nLa suite.",
    },
    {
      bad: "## Qui arrive\n\n#### À Nantes",
      tells: "heading-skipped",
      good: "## Qui arrive\n\n### À Nantes",
    },
  ],
};

/** Whether dashes on the next line make the heading, which few people know, and fewer mean. */
function isUnderlined({ depth, position }: Heading): boolean {
  return depth === 2 && position !== undefined && position.end.line > position.start.line;
}
