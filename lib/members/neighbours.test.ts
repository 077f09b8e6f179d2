import { expect, test } from "vitest";
import { neighboursOf } from "./neighbours";
import { memberById } from "./register";
import { registerOnFile } from "./register-example";

const register = await registerOnFile();

function neighbours(id: string, day: string) {
  const member = memberById(register, id);
  if (member === undefined) throw new Error(id);
  return neighboursOf(register, member, day);
}

test("those of the same kind, level and use come first", () => {
  const [first] = neighbours("conseil-departemental-gard", "2025-01-30");
  expect(first).toMatchObject({
    kind: { id: "collectivite" },
    level: { id: "departement" },
    usage: { id: "vas" },
  });
});

test("place tells more than use, and kind more than place", () => {
  const near = neighbours("metropole-nice-cote-azur", "2025-01-30").map(({ place }) => place?.name);
  expect(near.indexOf("Provence-Alpes-Côte d’Azur")).toBe(0);
  const kinds = neighbours("ville-de-paris", "2025-01-30").map(({ kind }) => kind?.id);
  expect(kinds[0]).toBe("collectivite");
});

test("at most six, and never itself", () => {
  const ids = neighbours("ratp", "2025-01-30").map(({ view }) => view.id);
  expect(ids).toHaveLength(6);
  expect(ids).not.toContain("ratp");
});

test("only members of the day are named", () => {
  const ids = neighbours("conseil-departemental-gironde", "2024-01-01").map(({ view }) => view.id);
  expect(ids).toContain("conseil-departemental-herault");
  expect(ids).not.toContain("conseil-departemental-vaucluse");
  expect(ids).not.toContain("conseil-departemental-bouches-du-rhone");
});
