import { visit } from "unist-util-visit";
import { markupBraces, markupProgram } from "../content/markup-faults";
import { beginning, detect } from "../content/mdx-fault";
import type { Message } from "../messages/message";
import { eachPost, placeOf, type Rule } from "./rule";

/** Nothing is run in a post: no braces, no imports or exports, even where MDX could read them. */
export const noCode: Rule = {
  check: eachPost((source) => {
    const messages: Message[] = [];
    visit(source.tree, (node) => {
      const place = placeOf(source, node);
      if (node.type === "mdxFlowExpression" || node.type === "mdxTextExpression") {
        const text = `{${node.value}}`;
        messages.push(detect(text, 0, place) ?? markupBraces(place, beginning(text)));
      }
      if (node.type === "mdxjsEsm") {
        const [line = ""] = node.value.split("\n");
        messages.push(markupProgram(place, beginning(line)));
      }
    });
    return messages;
  }),
  examples: [
    {
      bad: "Le Club compte {21 + 21} membres.",
      tells: "markup-braces",
      good: 'Le Club compte <MemberCount on="2021-12-21" /> membres.',
    },
    { bad: "Le {{ page }} du Club.", tells: "markup-liquid", good: "Le site du Club." },
    { bad: 'import Carte from "./carte"\n\nTexte.', tells: "markup-program", good: "Texte." },
  ],
};
