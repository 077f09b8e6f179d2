import { expect, test } from "vitest";
import { columnsOf } from "../../lib/api/columns";
import { endpoints } from "../../lib/api/endpoints";
import { fieldsOf, shapesOf } from "../../lib/api/fields";
import { problemSchema } from "../../lib/api/problem";
import { siteExample as site } from "../../lib/api/site-example";
import { wordsOfColumn } from "./columns";
import { wordsKey } from "./field-table";
import { fieldWordsOf, operationWords, parameterWords } from "./words";

test("every operation has its words, and there are no others", () => {
  expect(Object.keys(operationWords).sort()).toEqual(endpoints.map(({ name }) => name).sort());
});

test("every parameter has its words, and there are no others", () => {
  const names = endpoints.flatMap(({ parameters }) => Object.keys(parameters(site).shape));
  expect(Object.keys(parameterWords).sort()).toEqual([...new Set([...names, "id"])].sort());
});

test("every field has its words, and there are no others", () => {
  const answers = endpoints.map(({ name, success }) => ({
    owner: name,
    shape: success(site).content["application/json"],
  }));
  const objects = Object.entries({ ...shapesOf(site), problem: problemSchema });
  const keys = [...answers, ...objects.map(([owner, shape]) => ({ owner, shape }))].flatMap(
    ({ owner, shape }) =>
      shape ? fieldsOf(shape, site).map(({ path }) => wordsKey(owner, path)) : [],
  );
  expect(Object.keys(fieldWordsOf(site)).sort()).toEqual([...new Set(keys)].sort());
});

test.each(columnsOf(site).map(({ name }) => name))("the column %s has its words", (name) => {
  expect(wordsOfColumn(name, site)).toMatch(/^\p{Lu}.*\.$/u);
});

test("no column speaks of null, which a cell cannot hold", () => {
  expect(
    columnsOf(site)
      .map(({ name }) => wordsOfColumn(name, site))
      .join(),
  ).not.toContain("null");
});

test("a column of a date says of which", () => {
  expect(wordsOfColumn("leftLatest", site)).toBe("Le départ : le dernier jour possible.");
});
