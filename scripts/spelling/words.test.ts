import { expect, test } from "vitest";
import { isFrench, wordsOf } from "./spelling";

const french = new Set(
  [
    "archive",
    "ajouter",
    "compte",
    "maison",
    "arts",
    "sciences",
    "membre",
    "été",
    "il",
    "tu",
  ].concat("CNAM"),
);
const isWord = (word: string) => isFrench(word, (part) => french.has(part));

test.each([
  ["Le 1er mars, V5 et 2 membres.", ["Le", "mars", "et", "membres"]],
  ["L'archive d’été", ["L’archive", "d’été"]],
  ["compte-t-il", ["compte-t-il"]],
  ["utilisateur·rice·s · membres", ["utilisateur·rice·s", "membres"]],
  ["écrivez à nom@exemple.fr ou sur https://exemple.fr/ici", ["écrivez", "à", "ou", "sur"]],
  ["dans members/ratp.md, « .md » ou public/", ["dans", "ou"]],
  ["<Figure src alt>, ajoutez --mettre-a-jour", ["ajoutez"]],
])("the words of %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  "archive",
  "Archive",
  "l’archive",
  "d’été",
  "compte-t-il",
  "ajouter-tu",
  "arts-sciences",
  "membre·s",
])("%s is French", (word) => {
  expect(isWord(word)).toBe(true);
});

test.each(["archvie", "l’maison", "d’CNAM", "cnam", "arts-scienses", "t-il"])(
  "%s is not",
  (word) => {
    expect(isWord(word)).toBe(false);
  },
);
