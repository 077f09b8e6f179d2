import { expect, test } from "vitest";
import { attributeOf } from "./jsx-element";
import { parseMdx } from "./markdown";
import { plainText } from "./plain-text";

test("each block is a line, without its markup", () => {
  const source =
    "## Le *Club*\n\nUn [lien](/x), du `code`\net ![une image](/i.png)la suite.\n\n- un\n- deux";
  expect(plainText(parseMdx(source))).toBe("Le Club\nUn lien, du code et la suite.\nun\ndeux");
});

test("a component counts for the text inside it", () => {
  expect(plainText(parseMdx('La <Member id="ratp">Régie</Member> et <MemberCount /> autres'))).toBe(
    "La Régie et  autres",
  );
});

test("a component counts for what it writes, where that is told", () => {
  const tree = parseMdx('Avec <Member id="ratp" /> :\n\n<Callout>le texte</Callout>');
  expect(
    plainText(tree, (element) =>
      element.name === "Member" ? attributeOf(element, "id")?.toUpperCase() : undefined,
    ),
  ).toBe("Avec RATP :\nle texte");
});

test("expressions and imports are no words", () => {
  expect(plainText(parseMdx("import x from 'y'\n\nUn {1 + 1} deux"))).toBe("Un  deux");
});
