import { expect, test } from "vitest";
import * as z from "zod";
import { fieldsOf } from "./described";
import { dateSchema } from "./parts";

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
  ]);
});
