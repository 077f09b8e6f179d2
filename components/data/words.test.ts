import { expect, test } from "vitest";
import { problemSchema } from "../../lib/api/answer";
import { fieldsOf } from "../../lib/api/described";
import { toldEndpoints as endpoints, lists } from "../../lib/api/endpoints";
import { shapesOf } from "../../lib/api/member-json";
import { siteExample as site } from "../../lib/api/site-example";
import { wordsKey } from "./reference-list";
import { fieldWords, operationWords, parameterWords } from "./words";

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
      shape
        ? fieldsOf(shape)
            .filter(({ words }) => words === "")
            .map(({ path }) => wordsKey(owner, path))
        : [],
  );
  expect(Object.keys(fieldWords).sort()).toEqual([...new Set(keys)].sort());
});

const columns = lists.flatMap((list) =>
  list.columns(site).map((one) => ({ file: list.file, ...one })),
);

test.each(columns)("the column $name of $file has its words in both languages", (column) => {
  expect(column.words).toMatch(/^[\p{Lu}«].*\.$/u);
  expect(column.description).toMatch(/^\p{Lu}.*\.$/u);
});

test("no column speaks of null, which a cell cannot hold", () => {
  expect(columns.map(({ words }) => words).join()).not.toContain("null");
});

test("a column of a date says of which", () => {
  expect(columns.find(({ name }) => name === "leftLatest")?.words).toBe(
    "Le départ : le dernier jour possible.",
  );
});
