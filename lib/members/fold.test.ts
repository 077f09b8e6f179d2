import fc from "fast-check";
import { expect, test } from "vitest";
import { foldedWords, hasWords } from "./fold";

test.each([
  ["capitals and accents", "École ÉLÉMENTAIRE", ["ecole", "elementaire"]],
  ["accents written apart", "e\u0301cole", ["ecole"]],
  ["ligatures", "Œuvre, Æthiops, ﬁn", ["oeuvre", "aethiops", "fin"]],
  ["curly and straight apostrophes", "l’État, l'État", ["l", "etat", "l", "etat"]],
  ["no-break spaces", "a\u00a0b\u202fc", ["a", "b", "c"]],
  ["hyphens", "Seine-et-Marne", ["seine", "et", "marne"]],
  ["soft hyphens and marks of direction", "archi\u00advage \u202eRATP", ["archivage", "ratp"]],
  ["control characters", "RA\u0000TP", ["ra", "tp"]],
  ["signs alone", ".* (?:", []],
])("%s", (_, text, words) => {
  expect(foldedWords(text)).toEqual(words);
});

test("folding folded words changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const words = foldedWords(text);
      expect(foldedWords(words.join(" "))).toEqual(words);
    }),
  );
});

test("every word sought must begin a word, in any order", () => {
  expect(hasWords(foldedWords("Conseil départemental de la Gironde"), ["gir", "conseil"])).toBe(
    true,
  );
  expect(hasWords(foldedWords("Conseil départemental de la Gironde"), ["gironde", "paris"])).toBe(
    false,
  );
  expect(hasWords(foldedWords("Conseil départemental de la Gironde"), ["ironde"])).toBe(false);
});
