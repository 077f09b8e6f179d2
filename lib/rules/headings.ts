import type { Heading } from "mdast";
import { visit } from "unist-util-visit";
import { plainText } from "../content/plain-text";
import { type Fault, faultKind, warningKind } from "../faults/fault";
import { eachPost, example, placeOf, type Rule } from "./rule";

const headingOne = faultKind("heading-one", (text: string) => ({
  found: `« ${text} » est un titre de premier niveau : c’est celui de la page.`,
  expected: "un titre de deuxième niveau",
  advice: `Écrivez « ## ${text} ».`,
}));

const headingSkipped = faultKind(
  "heading-skipped",
  (level: number, previous: number, text: string) => ({
    found: `Un titre de niveau ${level} suit un titre de niveau ${previous}.`,
    expected: `un titre de niveau ${previous + 1} au plus`,
    advice: `Écrivez « ${"#".repeat(previous + 1)} ${text} ».`,
  }),
);

const headingEmpty = faultKind("heading-empty", {
  found: "Un intertitre est vide.",
  expected: "des mots après les « # »",
  advice: "Écrivez l’intertitre, ou retirez la ligne.",
});

const headingUnderlined = warningKind("heading-underlined", (text: string) => ({
  found: `« ${text} » devient un intertitre : la ligne suivante n’a que des tirets.`,
  expected: "« ## » devant un intertitre, une ligne vide avant un trait",
  advice: `Écrivez « ## ${text} », ou laissez une ligne vide avant les tirets.`,
}));

/** The page's title is its only heading of level 1; below it, no level is skipped. */
export const headings: Rule = {
  check: eachPost((source) => {
    const faults: Fault[] = [];
    let previous = 1;
    visit(source.tree, "heading", (node) => {
      const place = placeOf(source, node);
      const text = plainText(node);
      if (text === "") faults.push(headingEmpty(place));
      if (isUnderlined(node)) faults.push(headingUnderlined(place, text));
      if (node.depth === 1) faults.push(headingOne(place, text));
      else if (node.depth > previous + 1)
        faults.push(headingSkipped(place, node.depth, previous, text));
      previous = node.depth;
    });
    return faults;
  }),
  examples: [
    example("heading-one", "# Le Club grandit", "## Le Club grandit", { common: true }),
    example("heading-empty", "##\n\nSept arrivées.", "Sept arrivées."),
    example(
      "heading-underlined",
      "Sept arrivées.\n---\nLa suite.",
      "Sept arrivées.\n\n---\n\nLa suite.",
    ),
    example("heading-skipped", "## Qui arrive\n\n#### À Nantes", "## Qui arrive\n\n### À Nantes"),
  ],
};

/** Whether dashes on the next line make the heading, which few people know, and fewer mean. */
function isUnderlined({ depth, position }: Heading): boolean {
  return depth === 2 && position !== undefined && position.end.line > position.start.line;
}
