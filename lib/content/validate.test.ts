import { expect, test } from "vitest";
import * as z from "zod";
import { splitFrontMatter } from "./front-matter";
import { validate } from "./validate";
import { day, edtf, text, url } from "./values";

const schema = z.strictObject({
  title: text,
  tags: z.array(text).default([]),
  kind: z.enum(["operateur", "esn"]).optional(),
  on: day.optional(),
  joined: edtf.optional(),
  website: url.optional(),
  figures: z.union([day, z.record(day, z.strictObject({ because: text }))]).optional(),
  event: z.strictObject({ start: day }).optional(),
});

function faults(...lines: string[]) {
  const source = `---\n${lines.join("\n")}\n---\n`;
  const split = splitFrontMatter({ path: "posts/x.mdx", text: source });
  if (!split.ok) throw new Error(source);
  const validated = validate(split.file, schema);
  if (validated.ok) return [];
  return validated.faults.map(
    ({ id, place, found, advice }) =>
      `${place.line}:${place.column} ${id} ${found} ${advice ?? ""}`,
  );
}

test("valid data passes", () => {
  expect(faults("title: Un", "tags: [a, b]", "on: 2021-12-21")).toEqual([]);
});

test("an unknown key is told at its place with the nearest one", () => {
  expect(faults("titel: Un", "title: Deux")).toEqual([
    "2:1 key-unknown Le champ « titel » n’existe pas. Écrivez « title ».",
  ]);
});

test("an unknown key inside a group gets that group's keys", () => {
  expect(faults("title: Un", "event:", "  strat: 2021-12-21", "  start: 2021-12-21")).toEqual([
    "4:3 key-unknown Le champ « strat » n’existe pas. Écrivez « start ».",
  ]);
});

test("a missing and an empty value are told alike", () => {
  expect(faults("tags: []")).toEqual(["1:1 key-missing Le champ « title » manque. "]);
  expect(faults("title:")).toEqual(["2:7 key-missing Le champ « title » manque. "]);
});

test("an unknown choice gets the nearest one", () => {
  expect(faults("title: Un", "kind: Opérateurs")).toEqual([
    "3:7 value-choice « Opérateurs » n’est pas une valeur connue. Écrivez « operateur ».",
  ]);
});

test("a list where a text should be is named for what it is", () => {
  expect(faults("title: [Un]")[0]).toContain("2:8 value-shape Ici se trouve une liste.");
});

test("an impossible day is told", () => {
  expect(faults("title: Un", "on: 2021-02-31")[0]).toContain("3:5 value-day « 2021-02-31 »");
});

test("a range without quotation marks is understood", () => {
  expect(faults("title: Un", "joined: [..2019-10-18]")).toEqual([]);
});

test("of alternatives, the faults of the one that was meant are told", () => {
  expect(faults("title: Un", "figures: 2021-13-01")[0]).toContain("3:10 value-day");
  expect(faults("title: Un", "figures: {2021-13-01: {because: x}}")[0]).toContain("3:11 value-day");
  expect(faults("title: Un", "figures: {2021-12-01: {becose: x}}").join()).toContain("becose");
});

test("all faults come at once", () => {
  expect(faults("kind: x", "on: y", "website: z")).toHaveLength(4);
});
