/** From the query of an address to typed parameters, or everything that is wrong with it. */
import * as z from "zod";
import { nearestOf } from "../faults/suggest";
import { type Fault, quoted, shortened } from "./problem";

/** The parameters, or every fault. */
export type ReadQuery<Query> = { ok: true; query: Query } | { ok: false; faults: Fault[] };

/**
 * Reads a query (`?on=2021-12-31&kind=esn`) by a schema. A parameter may be given more than once
 * where its schema is a list.
 */
export function readQuery<Schema extends z.ZodObject>(
  search: string,
  schema: Schema,
): ReadQuery<z.infer<Schema>> {
  const faults: Fault[] = [];
  const input: Record<string, unknown> = {};
  for (const parameter of parameters(search)) {
    const { name, values } = parameter;
    const found = faultOf(parameter, schema);
    if (found) faults.push(found);
    else input[name] = isList(schema.shape[name]) ? values : values[0];
  }
  const parsed = schema.safeParse(input);
  if (!parsed.success) faults.push(...parsed.error.issues.map((issue) => issueFault(issue, input)));
  return parsed.success && faults.length === 0
    ? { ok: true, query: parsed.data }
    : { ok: false, faults };
}

interface Parameter {
  name: string;
  values: string[];
}

function parameters(search: string): Parameter[] {
  const given = new URLSearchParams(search);
  return [...new Set(given.keys())].map((name) => ({ name, values: given.getAll(name) }));
}

function faultOf({ name, values }: Parameter, schema: z.ZodObject): Fault | undefined {
  const field = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
  if (field === undefined) {
    const known = Object.keys(schema.shape);
    return choiceFault(name, `There is no parameter ${quoted(name)}.`, name, known);
  }
  if (values.includes(""))
    return fault(name, `${quoted(name)} is empty: leave it out, or give a value.`);
  // What is no UTF-8 was read as U+FFFD, REPLACEMENT CHARACTER.
  if (values.some((value) => value.includes("\ufffd")))
    return fault(name, `${quoted(name)} is not UTF-8 in percent-encoding.`);
  if (values.length > 1 && !isList(field))
    return fault(name, `${quoted(name)} is given ${values.length} times: give it once.`);
  return undefined;
}

function issueFault(issue: z.core.$ZodIssue, input: Record<string, unknown>): Fault {
  const [name = "", index] = issue.path.map(String);
  const given = input[name];
  const value = String(Array.isArray(given) ? given[Number(index)] : given);
  if (issue.code !== "invalid_value") return fault(name, `${quoted(value)} ${issue.message}.`);
  const several = value.includes(",") ? `: for several, write ${name}=…&${name}=…` : "";
  const detail = `${quoted(value)} is not a value of ${quoted(name)}${several}.`;
  return choiceFault(name, detail, value, issue.values.map(String));
}

function choiceFault(name: string, detail: string, word: string, allowed: string[]): Fault {
  const near = nearestOf(word.slice(0, 100), allowed);
  return { ...fault(name, detail), allowed, suggestion: near ?? null };
}

function fault(parameter: string, detail: string): Fault {
  return { parameter: shortened(parameter), detail, allowed: null, suggestion: null };
}

function isList(field: unknown): boolean {
  if (field instanceof z.ZodDefault || field instanceof z.ZodOptional)
    return isList(field.unwrap());
  return field instanceof z.ZodArray;
}
