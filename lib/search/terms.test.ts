import fc from "fast-check";
import { expect, test } from "vitest";
import { termsOf, wordsOf } from "./terms";

const wordsIn = (text: string) => wordsOf(text).map((word) => word.text);

test("apostrophes, hyphens and spaces of all kinds part words", () => {
  expect(wordsIn("L’archivage d'État : qu’est-ce ?")).toEqual([
    ...["L", "archivage", "d", "État", "qu", "est", "ce"],
  ]);
  expect(wordsIn("Seine-et-Marne\u202f;\u00a0fin")).toEqual(["Seine", "et", "Marne", "fin"]);
});

test("a word is known as it stands, folded, and by its stem", () => {
  expect(termsOf("Archives")).toEqual(["archives", "~archiv"]);
  expect(termsOf("Œuvres")).toEqual(["oeuvres", "~oeuvr"]);
  expect(termsOf("CEA")).toEqual(["cea", "~ce"]);
});

test.each([
  ["archive", "archives"],
  ["archiver", "archivé"],
  ["archivage", "archivages"],
  ["collectivité", "collectivites"],
  ["département", "Départements"],
  ["départemental", "départementaux"],
  ["nationale", "nationaux"],
  ["utilisateur", "utilisation"],
  ["oeuvre", "œuvres"],
  ["etude", "étudie"],
])("%s and %s share their stem", (one, other) => {
  expect(termsOf(one).at(-1)).toBe(termsOf(other).at(-1));
});

test("« collectivité » and « collecte » do not", () => {
  expect(termsOf("collectivité").at(-1)).not.toBe(termsOf("collecte").at(-1));
});

test.each(["l", "d", "qu", "de", "la", "des", "aux", "à", "été", "\u200e"])(
  "« %s » is not looked for",
  (word) => {
    expect(termsOf(word)).toEqual([]);
  },
);

test.each(["VaS", "ESN", "C6", "42"])("« %s » is", (word) => {
  expect(termsOf(word)).not.toEqual([]);
});

test("words stand where they say, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const word of wordsOf(text)) {
        expect(text.slice(word.from, word.to)).toBe(word.text);
        for (const term of termsOf(word.text)) expect(term).not.toBe("");
      }
    }),
  );
});
