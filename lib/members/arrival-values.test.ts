import { expect, test } from "vitest";
import { addressTyped, dateTyped, idTyped } from "./arrival-values";
import { levelsOf } from "./vocabulary";
import { vocabularyExample } from "./vocabulary-example";

const { kinds, usages } = vocabularyExample;
const kindTyped = (cell: string) => idTyped(cell, kinds);
const levelTyped = (cell: string) => idTyped(cell, levelsOf(vocabularyExample));
const usageTyped = (cell: string) => idTyped(cell, usages);

test.each([
  ["21/12/2021", "2021-12-21"],
  ["1/2/2021", "2021-02-01"],
  ["12/2021", "2021-12"],
  ["entre le 29/09/2021 et le 21/12/2021", "[2021-09-29..2021-12-21]"],
  ["Entre 2021-09-29 et 2021-12-21", "[2021-09-29..2021-12-21]"],
  ["au plus tard le 18/10/2019", "[..2019-10-18]"],
  ["[2021-09-29..2021-12-21]", "[2021-09-29..2021-12-21]"],
  ["entre mars et mai 2021", "entre mars et mai 2021"],
  ["vendredi 21 mars 2025", "vendredi 21 mars 2025"],
  ["31/02/2025", "2025-02-31"],
  ["entre mars 2021 et mai 2021", "[2021-03-01..2021-05-31]"],
  ["au plus tard en 2019", "[..2019-12-31]"],
  ["le 1er décembre 2021", "2021-12-01"],
  ["en décembre 2021", "2021-12"],
  ["44551", "2021-12-21"],
  ["2020?", "2020?"],
  ["au printemps", "au printemps"],
])("the date %j is %j in the register", (typed, written) => {
  expect(dateTyped(typed)).toBe(written);
});

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
