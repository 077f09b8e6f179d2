import { beginning, detect, markupProgram } from "../content/mdx-fault";
import { eachNode, type Rule } from "./rule";

/** Nothing is run in a post: no braces, no imports or exports, even where MDX could read them. */
export const noCode: Rule = {
  check: eachNode(["mdxFlowExpression", "mdxTextExpression", "mdxjsEsm"], (node, { place }) => {
    if (node.type !== "mdxjsEsm") return [detect(`{${node.value}}`, 0, place) ?? []].flat();
    const [line = ""] = node.value.split("\n", 1);
    return line === "" ? [] : [markupProgram(place, beginning(line))];
  }),
  examples: {
    "markup-braces": [
      [
        "Le Club compte {21 + 21} membres.",
        'Le Club compte <MemberCount on="2021-12-21" /> membres.',
      ],
    ],
    "markup-liquid": [["Le {{ page }} du Club.", "Le site du Club."]],
    "markup-program": [['import Carte from "./carte"\n\nTexte.', "Texte."]],
  },
};
