import { expect, test } from "vitest";
import { columns } from "../../lib/api/columns";
import { endpoints } from "../../lib/api/endpoints";
import { fieldsOf, shapes } from "../../lib/api/fields";
import { problemSchema } from "../../lib/api/problem";
import { wordsOfColumn } from "./columns";
import { wordsKey } from "./field-table";
import { fieldWords, operationWords, parameterWords } from "./words";

test("every operation has its words, and there are no others", () => {
  expect(Object.keys(operationWords).sort()).toEqual(endpoints.map(({ name }) => name).sort());
});

test("every parameter has its words, and there are no others", () => {
  const names = endpoints.flatMap(({ parameters }) => Object.keys(parameters.shape));
  expect(Object.keys(parameterWords).sort()).toEqual([...new Set([...names, "id"])].sort());
});

test("every field has its words, and there are no others", () => {
  const answers = endpoints.map(({ name, success }) => ({
    owner: name,
    shape: success.content["application/json"],
  }));
  const objects = Object.entries({ ...shapes, problem: problemSchema });
  const keys = [...answers, ...objects.map(([owner, shape]) => ({ owner, shape }))].flatMap(
    ({ owner, shape }) => (shape ? fieldsOf(shape).map(({ path }) => wordsKey(owner, path)) : []),
  );
  expect(Object.keys(fieldWords).sort()).toEqual([...new Set(keys)].sort());
});

test.each(columns.map(({ name }) => name))("the column %s has its words", (name) => {
  expect(wordsOfColumn(name)).toMatch(/^\p{Lu}.*\.$/u);
});

test("no column speaks of null, which a cell cannot hold", () => {
  expect(columns.map(({ name }) => wordsOfColumn(name)).join()).not.toContain("null");
});

test("a column of a date says of which", () => {
  expect(wordsOfColumn("leftLatest")).toBe("Le départ : le dernier jour possible.");
});
