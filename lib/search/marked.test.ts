import fc from "fast-check";
import { expect, test } from "vitest";
import { excerpt, marked, type Piece } from "./marked";
import { termsOf } from "./terms";

const terms = (...words: string[]) => new Set(words.flatMap(termsOf));
const shown = (pieces: Piece[] | null) =>
  pieces?.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join("") ?? null;

test("words found are marked as they stand in the text", () => {
  expect(shown(marked("L’Archivage, l’archive et l’État.", terms("archives")))).toBe(
    "L’Archivage, l’[archive] et l’État.",
  );
});

test("the paragraph with most words found is the excerpt", () => {
  const text = "Un club.\nLe club et ses archives.\nDes archives, des archives.";
  expect(shown(excerpt(text, terms("club", "archive")))).toBe("Le [club] et ses [archives].");
});

test("there is no excerpt of a text without the words", () => {
  expect(excerpt("Un club.", terms("archive"))).toBeNull();
});

test("a long paragraph is cut between words, around the first word found", () => {
  const text = `${"avant ".repeat(50)}archives ${"après ".repeat(50)}`;
  const cut = shown(excerpt(text, terms("archives"))) ?? "";
  expect(cut).toMatch(/^…(avant ){1,10}\[archives\] (après )+après…$/);
  expect(cut.length).toBeLessThan(250);
});

test("pieces together are the text, whatever it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (text, word) => {
      const pieces = marked(text, terms(word));
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    }),
  );
});
