import { expect, test } from "vitest";
import { nearestAddress, nearestOf } from "./suggest";

test("two letters swapped are recognised", () => {
  expect(nearestOf("rapt", ["cnam", "ratp", "asp"])).toBe("ratp");
});

test("case, accents and separators cost nothing", () => {
  expect(nearestOf("Métropole_Nice Côte d'Azur", ["metropole-nice-cote-azur", "nice"])).toBe(
    "metropole-nice-cote-azur",
  );
});

test("a word that resembles nothing gets no suggestion", () => {
  expect(nearestOf("zzzzzz", ["title", "tags"])).toBeUndefined();
});

test("a short word that shares hardly a letter is no misspelling", () => {
  expect(nearestOf("x", ["q", "au"])).toBeUndefined();
  expect(nearestOf("foo", ["on", "q"])).toBeUndefined();
});

test("a common folder does not make two addresses alike", () => {
  const pages = ["/membres", "/membres/asp", "/membres/ratp", "/images/sceau.png"];
  expect(nearestAddress("/membres/cmp", pages)).toBeUndefined();
  expect(nearestAddress("/images/absente.png", pages)).toBeUndefined();
  expect(nearestAddress("/membres/rapt", pages)).toBe("/membres/ratp");
  expect(nearestAddress("/Membre", pages)).toBe("/membres");
});
