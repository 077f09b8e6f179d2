import { plainText } from "../content/plain-text";
import { faultAt, warningAt } from "../faults/fault";
import { eachPost, placeOf, type Rule, visitsOf } from "./rule";

/** The page's title is its only heading of level 1; below it, no level is skipped. */
export const headings: Rule = {
  check: eachPost(function* (source) {
    let previous = 1;
    for (const { node } of visitsOf(source.tree)) {
      if (node.type !== "heading") continue;
      const { depth, position } = node;
      const place = placeOf(source, node);
      const text = plainText(node);
      if (text === "")
        yield faultAt("heading-empty", place, {
          found: "Un intertitre est vide.",
          expected: "des mots après les « # »",
          advice: "Écrivez l’intertitre, ou retirez la ligne.",
        });
      // Dashes on the next line make a heading, which few people know, and fewer mean.
      if (depth === 2 && position && position.end.line > position.start.line)
        yield warningAt("heading-underlined", place, {
          found: `« ${text} » devient un intertitre : la ligne suivante n’a que des tirets.`,
          expected: "« ## » devant un intertitre, une ligne vide avant un trait",
          advice: `Écrivez « ## ${text} », ou laissez une ligne vide avant les tirets.`,
        });
      if (depth === 1)
        yield faultAt("heading-one", place, {
          found: `« ${text} » est un titre de premier niveau : c’est celui de la page.`,
          expected: "un titre de deuxième niveau",
          advice: `Écrivez « ## ${text} ».`,
        });
      else if (depth > previous + 1)
        yield faultAt("heading-skipped", place, {
          found: `Un titre de niveau ${depth} suit un titre de niveau ${previous}.`,
          expected: `un titre de niveau ${previous + 1} au plus`,
          advice: `Écrivez « ${"#".repeat(previous + 1)} ${text} ».`,
        });
      previous = depth;
    }
  }),
  examples: {
    "heading-one": [["# Le Club grandit", "## Le Club grandit", { common: true }]],
    "heading-empty": [["##\n\nSept arrivées.", "Sept arrivées."]],
    "heading-underlined": [
      ["Sept arrivées.\n---\nLa suite.", "Sept arrivées.\n\n---\n\nLa suite."],
    ],
    "heading-skipped": [["## Qui arrive\n\n#### À Nantes", "## Qui arrive\n\n### À Nantes"]],
  },
};
