import { expect, test } from "vitest";
import { addressTyped, idTyped } from "./arrival-values";
import { levelsOf } from "./vocabulary";
import { vocabularyExample } from "./vocabulary-example";

const { kinds, usages } = vocabularyExample;
const kindTyped = (cell: string) => idTyped(cell, kinds);
const levelTyped = (cell: string) => idTyped(cell, levelsOf(vocabularyExample));
const usageTyped = (cell: string) => idTyped(cell, usages);

test("kinds, levels and uses go by their ids and by their French names", () => {
  expect(
    ["Collectivité", "ESN", "Sociétés de services", "service déconcentré"].map(kindTyped),
  ).toEqual(["collectivite", "esn", "esn", "service-deconcentre"]);
  expect(["Département", "région"].map(levelTyped)).toEqual(["departement", "region"]);
  expect(["Étude", "à l’étude", "VaS", "Production"].map(usageTyped)).toEqual([
    "etude",
    "etude",
    "vas",
    "production",
  ]);
  expect(kindTyped("association")).toBe("association");
});

test("an address typed without its beginning gets it", () => {
  expect(addressTyped("www.ratp.fr/club")).toBe("https://www.ratp.fr/club");
  expect(addressTyped("http://ratp.fr")).toBe("http://ratp.fr");
});
