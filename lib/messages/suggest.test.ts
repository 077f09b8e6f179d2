import { expect, test } from "vitest";
import { nearestOf } from "./suggest";

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
