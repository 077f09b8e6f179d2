import { expect, test } from "vitest";
import { isMemberId, proposedId } from "./member-id";

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
