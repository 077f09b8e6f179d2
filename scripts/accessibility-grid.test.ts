import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentRoot } from "../lib/content-root";

const grid = readFileSync("docs/accessibilite.md", "utf8");
const statement = readFileSync(join(contentRoot(process.env), "site/accessibilite.mdx"), "utf8");
const rows = [...grid.matchAll(/^\| (\d+\.\d+) \|[^|]*\| (\w+) \| (.+) \|$/gm)].map(
  ([, criterion = "", result = "", how = ""]) => ({ criterion, result, how }),
);

/** How many criteria each theme of the RGAA 4.1 has. */
const THEMES = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

test("the grid has the 106 criteria of the RGAA, in their order", () => {
  const criteria = THEMES.flatMap((count, theme) =>
    Array.from({ length: count }, (_, index) => `${theme + 1}.${index + 1}`),
  );
  expect(criteria).toHaveLength(106);
  expect(rows.map(({ criterion }) => criterion)).toEqual(criteria);
});

test("each has a result, and what applies says how it was examined", () => {
  for (const { criterion, result, how } of rows) {
    expect(["C", "NC", "NA"], criterion).toContain(result);
    if (result === "C") expect(how, criterion).toMatch(/test `|arbre `|à la main/);
  }
});

test("every test that it names is there", () => {
  const named = rows.flatMap(({ how }) => [...how.matchAll(/`([\w/-]+\.(?:test|spec)\.tsx?)`/g)]);
  expect(named.length).toBeGreaterThan(50);
  expect(named.map(([, path = ""]) => path).filter((path) => !existsSync(path))).toEqual([]);
});

test("its count, and the statement's, are those of its rows", () => {
  const count = (...results: string[]) =>
    rows.filter(({ result }) => results.includes(result)).length;
  const told = Object.fromEntries(
    [
      ...grid.matchAll(/^\| (applicables|conformes|non conformes|non applicables) \| (\d+) \|$/gm),
    ].map(([, name, number]) => [name, Number(number)]),
  );
  expect(told).toEqual({
    applicables: count("C", "NC"),
    conformes: count("C"),
    "non conformes": count("NC"),
    "non applicables": count("NA"),
  });
  expect(statement).toContain(
    `${count("C")} des ${count("C", "NC")} critères applicables sont respectés`,
  );
});

test("what fails in it is named in the statement", () => {
  for (const { criterion } of rows.filter(({ result }) => result === "NC"))
    expect(statement).toContain(`(critère ${criterion})`);
});
