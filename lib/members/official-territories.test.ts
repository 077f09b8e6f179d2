import { describe, expect, test } from "vitest";
import {
  areas,
  codeOf,
  communeOfSiren,
  proposedSiren,
  proposedTerritory,
  territoriesNamed,
  territoriesNear,
  territoriesOf,
} from "./official-territories";

const idf = { code: "11", name: "Île-de-France" };

describe("a code of a member's file means", () => {
  test("a commune, within its département and région", () => {
    expect(territoriesOf("95127")).toEqual([
      {
        type: "commune",
        code: "95127",
        name: "Cergy",
        departement: { code: "95", name: "Val-d’Oise" },
        region: idf,
      },
    ]);
  });

  test("a département, which holds itself", () => {
    const gironde = { code: "33", name: "Gironde" };
    expect(territoriesOf("departement-33")).toMatchObject([
      { type: "departement", ...gironde, departement: gironde, region: { code: "75" } },
    ]);
  });

  test("a région, in no single département", () => {
    expect(territoriesOf("region-53")).toMatchObject([
      { type: "region", name: "Bretagne", departement: null, region: { code: "53" } },
    ]);
  });

  test("a région overseas, in its only département", () => {
    expect(territoriesOf("region-03")).toMatchObject([
      { name: "Guyane", departement: { code: "973" }, region: { code: "03" } },
    ]);
  });

  test("a commune overseas, in its collectivité", () => {
    expect(territoriesOf("98735")).toMatchObject([
      {
        name: "Papeete",
        departement: { code: "987" },
        region: { name: "Polynésie française" },
      },
    ]);
  });

  test("two territories, where both have it", () => {
    expect(territoriesOf("44").map(codeOf)).toEqual(["departement-44", "region-44"]);
  });

  test.each(["", "99109", "34000", "75101", "departement-20", "region-departement-33"])(
    "nothing: « %s »",
    (written) => expect(territoriesOf(written)).toEqual([]),
  );
});

describe("a place is probably", () => {
  const proposed = (place: string, level?: string) => {
    const territory = proposedTerritory(place, level);
    return territory && codeOf(territory);
  };

  test.each([
    ["Montpellier", undefined, "34172"],
    ["saint denis", undefined, undefined],
    ["Paris", undefined, "75056"],
    ["Paris", "departement", "departement-75"],
    ["Hérault", undefined, "departement-34"],
    ["Bretagne", "region", "region-53"],
    ["Guyane", "autre", undefined],
    ["Alsace et Moselle", undefined, undefined],
  ])("« %s » (%s): %s", (place, level, code) => expect(proposed(place, level)).toBe(code));
});

test("a postal code finds its communes", () => {
  expect(territoriesNamed("34000").map(codeOf)).toEqual(["34172"]);
});

describe("a local authority's SIREN", () => {
  const [savigny] = territoriesOf("91589");

  test("is that of the commune", () => {
    expect(proposedSiren("commune", "Ville de Savigny", savigny)).toBe("219105897");
  });

  test("is that of the one grouping of its name", () => {
    expect(proposedSiren("intercommunalite", "Nantes Métropole", undefined)).toBe("244400404");
  });

  test("stays empty for others", () => {
    expect(proposedSiren(undefined, "Ville de Savigny", savigny)).toBeUndefined();
    expect(proposedSiren("intercommunalite", "Métropole de Test", savigny)).toBeUndefined();
  });
});

test("régions and départements are all there, by codes that differ", () => {
  const { regions, departements } = areas();
  expect(regions.filter(({ code }) => code.length === 2)).toHaveLength(18);
  expect(new Set(departements.map(({ code }) => code)).size).toBe(departements.length);
  expect(departements.every(({ region }) => regions.some(({ code }) => code === region))).toBe(
    true,
  );
});

test.each([
  ["6088", ["06088"]],
  ["2a004", ["2A004"]],
  ["75112", ["75056"]],
  ["99999", []],
])("of %s, %j may be meant", (written, codes) => {
  expect(territoriesNear(written).map(codeOf)).toEqual(codes);
});

test("a SIREN finds its commune", () => {
  expect(communeOfSiren("217500016")?.name).toBe("Paris");
  expect(communeOfSiren("130007669")).toBeUndefined();
});

test("territories of one name are all found, communes first", () => {
  expect(territoriesNamed("Guadeloupe").map(codeOf)).toEqual(["departement-971", "region-01"]);
  expect(territoriesNamed("paris").map(codeOf)).toEqual(["75056", "departement-75"]);
});

test("names have the apostrophe of print", () => {
  expect(territoriesOf("region-93")[0]?.name).toBe("Provence-Alpes-Côte d’Azur");
});
