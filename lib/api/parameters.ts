/** The parameters of the API: the values that they take, and how a query is read. */
import * as z from "zod";
import { type Day, isDay, later } from "../dates/day";
import { nearestOf } from "../faults/suggest";
import { foldedWords } from "../members/fold";
import { type Fault, faultOf, quoted } from "./answer";
import { dayField } from "./parts";

/** A day of the calendar, `YYYY-MM-DD`. */
export const day = z
  .string()
  .refine(isDay, { error: "is not a day of the calendar, written YYYY-MM-DD" })
  .meta({ format: "date", examples: ["2021-12-31"] });

/** The day as of which the register is asked. */
export const onDay = {
  parameter: day.optional().describe("The day asked for; that of the build if absent."),
  meta: dayField.describe("The day asked for."),
};

/** Any of some values, which may be given more than once. */
export function anyOf(values: readonly string[], meaning: string) {
  return z.array(z.enum(values)).default([]).describe(meaning);
}

/** A whole number in digits, from 1 to `most`. */
export function wholeNumber(most: number) {
  const error = `is not a whole number from 1 to ${most}`;
  return z.preprocess(
    (typed) => (/^[1-9]\d{0,15}$/.test(String(typed)) ? Number(typed) : typed),
    z.int({ error }).min(1).max(most, { error }),
  );
}

/** Words to look for, at most 100 characters. */
export const words = z
  .string()
  .refine((typed) => [...typed].length <= 100, { error: "has more than 100 characters" })
  .refine((typed) => foldedWords(typed).length > 0, {
    error: "has no letter and no digit to look for",
  })
  .meta({ maxLength: 100, examples: ["conseil départemental"] });

/** The schemas of the two parameters that name a period. */
export const periodParameters = {
  from: day.optional().describe("Exclusive: only what comes after that day."),
  to: day.optional().describe("Inclusive: up to that day; that of the build if absent."),
};

interface Period {
  from?: Day | undefined;
  to?: Day | undefined;
}

/** Whether `from` does not come after `to`, where both are given. */
export function inOrder({ from, to }: Period): boolean {
  return from === undefined || to === undefined || from <= to;
}

/** The fault of a period that is not `inOrder`. */
export const notInOrder = { path: ["from"], error: 'comes after "to"' };

/** The last day of a period; one that begins in the future ends there too, without events. */
export function lastDay({ from, to }: Period, today: Day): Day {
  return to ?? later(from ?? today, today);
}

/** What `meta` says of the period that was asked for. */
export const periodMeta = {
  from: dayField.nullable().describe("Exclusive; null where none was given."),
  to: dayField.describe("Inclusive."),
};

/**
 * Reads a query (`?on=2021-12-31&kind=esn`) by a schema, or says everything that is wrong with it. A
 * parameter may be given more than once where its schema is a list.
 */
export function readQuery<Schema extends z.ZodObject>(
  search: string,
  schema: Schema,
): { ok: true; query: z.infer<Schema> } | { ok: false; faults: Fault[] } {
  const faults: Fault[] = [];
  const input: Record<string, unknown> = {};
  const given = new URLSearchParams(search);
  for (const name of new Set(given.keys())) {
    const values = given.getAll(name);
    const found = faultOfValues(name, values, schema);
    if (found) faults.push(found);
    else input[name] = isList(schema.shape[name]) ? values : values[0];
  }
  const parsed = schema.safeParse(input);
  if (!parsed.success) faults.push(...parsed.error.issues.map((issue) => issueFault(issue, input)));
  return parsed.success && faults.length === 0
    ? { ok: true, query: parsed.data }
    : { ok: false, faults };
}

function faultOfValues(
  name: string,
  values: readonly string[],
  { shape }: z.ZodObject,
): Fault | undefined {
  if (!Object.hasOwn(shape, name))
    return choiceFault(name, `There is no parameter ${quoted(name)}.`, name, Object.keys(shape));
  if (values.includes(""))
    return faultOf(name, `${quoted(name)} is empty: leave it out, or give a value.`);
  // What is no UTF-8 was read as U+FFFD, REPLACEMENT CHARACTER.
  if (values.some((value) => value.includes("\ufffd")))
    return faultOf(name, `${quoted(name)} is not UTF-8 in percent-encoding.`);
  if (values.length > 1 && !isList(shape[name]))
    return faultOf(name, `${quoted(name)} is given ${values.length} times: give it once.`);
  return undefined;
}

function issueFault(issue: z.core.$ZodIssue, input: Record<string, unknown>): Fault {
  const [name = "", index] = issue.path.map(String);
  const given = input[name];
  const value = String(Array.isArray(given) ? given[Number(index)] : given);
  if (issue.code !== "invalid_value") return faultOf(name, `${quoted(value)} ${issue.message}.`);
  const several = value.includes(",") ? `: for several, write ${name}=…&${name}=…` : "";
  const detail = `${quoted(value)} is not a value of ${quoted(name)}${several}.`;
  return choiceFault(name, detail, value, issue.values.map(String));
}

function choiceFault(name: string, detail: string, word: string, allowed: string[]): Fault {
  return { ...faultOf(name, detail, nearestOf(word.slice(0, 100), allowed)), allowed };
}

function isList(field: unknown): boolean {
  if (field instanceof z.ZodDefault || field instanceof z.ZodOptional)
    return isList(field.unwrap());
  return field instanceof z.ZodArray;
}
