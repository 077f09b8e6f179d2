import { markupBraces, markupProgram } from "../content/markup-faults";
import { beginning, detect } from "../content/mdx-fault";
import { eachNode, type Rule } from "./rule";

/** Nothing is run in a post: no braces, no imports or exports, even where MDX could read them. */
export const noCode: Rule = {
  check: eachNode((node, place) => {
    if (node.type === "mdxFlowExpression" || node.type === "mdxTextExpression") {
      const text = `{${node.value}}`;
      return [detect(text, 0, place) ?? markupBraces(place, beginning(text))];
    }
    const [line = ""] = node.type === "mdxjsEsm" ? node.value.split("\n", 1) : [];
    return line === "" ? [] : [markupProgram(place, beginning(line))];
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
