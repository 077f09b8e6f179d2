import { describe, expect, test } from "vitest";
import { openApi } from "./api/endpoints";
import { siteExample } from "./api/site-example";
import { membersAddress } from "./members/members-query";
import { excess, LONGEST_TARGET } from "./target";
import { searchUrl } from "./urls";

/** The longest words that a form lets through: each character takes twelve bytes. */
const WORDS = "😀".repeat(100);

interface Parameter {
  name: string;
  in: string;
  schema: { maxLength?: number; items?: { enum: string[] } };
}

/** The longest query that means something at each address of the API, from its description. */
function longestQueries(): [path: string, query: string][] {
  const { paths } = JSON.parse(
    openApi.answer({ base: "", path: "", search: "", site: siteExample, commit: null }).body,
  );
  return Object.keys(paths).map((path) => {
    const query = new URLSearchParams();
    const parameters: Parameter[] = paths[path].get.parameters;
    for (const { name, schema } of parameters.filter((one) => one.in === "query"))
      for (const value of schema.items?.enum ?? [schema.maxLength ? WORDS : "x".repeat(20)])
        query.append(name, value);
    return [path, `?${query}`];
  });
}

describe("a target that means something is never too long", () => {
  test("the form of the members with every box ticked", () => {
    const { kinds, usages } = siteExample.register.vocabulary;
    const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
    const all = {
      q: WORDS,
      kinds: ids(kinds),
      regions: [],
      departements: [],
      usages: ids(usages),
      order: "-arrivee",
    };
    const days = {
      on: "2021-12-31",
      since: "2020-12-31",
      typed: { on: "", since: "", region: "", departement: "" },
    };
    expect(excess(membersAddress({ ...all, ...days }))).toBeNull();
  });

  test("the search for as many words as it takes", () => {
    expect(excess(searchUrl(WORDS))).toBeNull();
  });

  test.each(longestQueries())("%s with every parameter and value", (path, query) => {
    expect(excess(path + query)).toBeNull();
  });
});

test("one byte more is too long, of a path as of a query", () => {
  const { bytes } = LONGEST_TARGET;
  expect(excess(`/${"a".repeat(bytes - 1)}`)).toBeNull();
  expect(excess(`/${"a".repeat(bytes)}`)).toEqual({ bytes: bytes + 1, parameters: 0 });
  expect(excess(`/membres?q=${"a".repeat(bytes)}`)).toEqual({ bytes: bytes + 11, parameters: 1 });
});

test("so is one parameter more, empty ones included", () => {
  const { parameters } = LONGEST_TARGET;
  expect(excess(`/membres?${"&".repeat(parameters - 1)}`)).toBeNull();
  const more = { bytes: 9 + parameters, parameters: parameters + 1 };
  expect(excess(`/membres?${"&".repeat(parameters)}`)).toEqual(more);
});
