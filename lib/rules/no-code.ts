import { visit } from "unist-util-visit";
import { type Message, message } from "../messages/message";
import { eachPost, placeOf, type Rule } from "./rule";

/** Nothing is run in a post: no braces, no imports or exports. */
export const noCode: Rule = {
  check: eachPost((source) => {
    const messages: Message[] = [];
    visit(source.tree, (node) => {
      if (node.type === "mdxFlowExpression" || node.type === "mdxTextExpression")
        messages.push(
          message("mdx-expression", placeOf(source, node), { text: `{${node.value}}` }),
        );
      if (node.type === "mdxjsEsm")
        messages.push(
          message("mdx-import", placeOf(source, node), { text: firstLine(node.value) }),
        );
    });
    return messages;
  }),
  examples: [
    {
      bad: "Le Club compte {21 + 21} membres.",
      message: "Des accolades : « {21 + 21} ».",
      good: 'Le Club compte <MemberCount on="2021-12-21" /> membres.',
    },
    {
      bad: 'import Carte from "./carte"\n\nTexte.',
      message: 'Une ligne de programme : « import Carte from "./carte" ».',
      good: "Texte.",
    },
  ],
};

function firstLine(text: string): string {
  return text.split("\n")[0] ?? "";
}
