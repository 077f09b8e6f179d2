import { expect, test } from "vitest";
import * as z from "zod";
import { fieldsOf, said, tableOf } from "./described";
import { memberSchema } from "./member-json";
import { dateSchema } from "./parts";
import { siteExample } from "./site-example";

function told(shape: z.ZodType): string[] {
  return fieldsOf(shape).map(({ path, type, isList, nullable, values }) =>
    [path, isList ? "list of" : "", type, nullable ? "or null" : "", ...values].join(" ").trim(),
  );
}

test("fields are told by their place, without objects that only hold others", () => {
  const inner = z.object({ name: z.string(), count: z.int().nullable() });
  expect(told(z.object({ data: z.array(inner), meta: z.object({ page: z.int() }) }))).toEqual([
    "data[].name  text",
    "data[].count  number or null",
    "meta.page  number",
  ]);
});

test("values are told by what they are", () => {
  const shape = z.object({
    day: z.string().meta({ format: "date" }).nullable(),
    url: z.string().meta({ format: "uri" }),
    sure: z.boolean(),
    tags: z.array(z.string()),
    open: z.record(z.string(), z.int()),
    kind: z.enum(["a", "b"]).nullable(),
    growing: z.string().meta({ "x-extensible-enum": ["c"] }),
    joined: dateSchema.describe("The arrival."),
    left: dateSchema.nullable().describe("The departure."),
    data: memberSchema(siteExample),
  });
  expect(told(shape)).toEqual([
    "day  day or null",
    "url  address",
    "sure  flag",
    "tags list of text",
    "open  object",
    "kind  text or null a b",
    "growing  text  c",
    "joined  date",
    "left  date or null",
    "data  member",
  ]);
});

test("what a value means is told in both languages, where its schema says it", () => {
  const text = z.string();
  const fields = fieldsOf(
    z.object({
      both: said(text, "Un.", "One."),
      french: said(text, "Deux."),
      perhaps: said(text, "Trois.", "Three.").nullable(),
      kept: said(text.describe("Four."), "Quatre."),
      neither: text,
    }),
  );
  expect(fields.map(({ words, description }) => [words, description])).toEqual([
    ["Un.", "One."],
    ["Deux.", ""],
    ["Trois.", "Three."],
    ["Quatre.", "Four."],
    ["", ""],
  ]);
});

test("a text, number or yes and no is a column by itself; a list or an object only if it says so", () => {
  const shape = z.object({
    ...{
      name: z.string(),
      count: z.int(),
      sure: z.boolean().nullable(),
      tags: z.array(z.string()),
    },
    ...{ open: z.record(z.string(), z.int()), joined: dateSchema, hidden: z.string() },
  });
  const { columns, rows } = tableOf(shape, {
    tags: [{ name: "tags", cell: ({ tags }) => tags.length }],
    hidden: [],
  });
  const date = { edtf: "2021", earliest: null, latest: "2021-12-31", counted: "2021-12-31" };
  const joined = { ...date, uncertain: false, label: "2021" };
  const item = { name: "a", count: 2, sure: null, tags: ["x"], open: {}, joined, hidden: "b" };
  expect(columns.map(({ name }) => name)).toEqual(["name", "count", "sure", "tags"]);
  expect(rows(item)).toEqual([["a", "2", null, 1]]);
});
