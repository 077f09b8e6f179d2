import { expect, test } from "vitest";
import { isMemberId, proposedId, sameOrganisation } from "./member-id";
import { formerName, member } from "./register-example";

test.each([
  ["Nantes Métropole", undefined, "nantes-metropole"],
  ["Conseil départemental de l’Hérault", undefined, "conseil-departemental-herault"],
  ["Conseil départemental de Lot-et-Garonne", undefined, "conseil-departemental-lot-et-garonne"],
  ["Agence nationale de traitement automatisé des infractions", "ANTAI", "antai"],
  ["A".repeat(40), "AA", "a".repeat(40)],
  ["A".repeat(41), "AA", "aa"],
  ["La Des", undefined, "la-des"],
  ["★", undefined, ""],
])("%j (%j) suggests %j", (name, shortName, id) => {
  expect(proposedId(name, shortName)).toBe(id);
});

test("an id is lower-case letters, digits and hyphens", () => {
  expect(
    ["c2rmf", "universite-paris-1", "Ratp", "a--b", "-a", "été", ""].filter(isMemberId),
  ).toEqual(["c2rmf", "universite-paris-1"]);
});

test.each([
  ["an acronym with full stops", "R.A.T.P.", "", "ratp"],
  ["its short name", "la régie", "", "ratp"],
  ["a name given up", "Ancienne Compagnie", "", "ratp"],
  ["its id", "Autre", "ratp", "ratp"],
  ["an id of before", "Autre", "cmp", "ratp"],
  ["a name before an id", "Le Club", "ratp", "club"],
  ["words in one", "Leclub", "", undefined],
  ["no word at all", "★", "", undefined],
  ["nothing known", "Autre", "autre", undefined],
])("whom one means by %s", (_, name, id, found) => {
  const members = [
    member("ratp", "RATP", {
      ...{ shortName: "La Régie", formerIds: ["cmp"] },
      formerNames: [formerName("Ancienne Compagnie", "2020")],
    }),
    member("club", "Le Club"),
    member("etoile", "★"),
  ];
  expect(sameOrganisation(members, { name, id })).toBe(found);
});
