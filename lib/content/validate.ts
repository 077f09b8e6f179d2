/** From what is wrong with the shape of data, as zod finds it, to faults at their places. */

import * as z from "zod";
import { type Fault, faultAt, nearest, type Place } from "../faults/fault";
import { nearestOf, translated } from "../faults/suggest";
import type { Split, ValuePath } from "./front-matter";
import { valueFault } from "./value-faults";

export function keyMissing(place: Place, key: string): Fault {
  return faultAt("key-missing", place, {
    found: `Le champ « ${key} » manque.`,
    expected: `« ${key} » et sa valeur`,
  });
}

export function valueChoice(
  place: Place,
  value: string,
  allowed: readonly string[],
  near?: string,
): Fault {
  return faultAt("value-choice", place, {
    found: `« ${value} » n’est pas une valeur connue.`,
    expected: allowed.join(", "),
    ...nearest(near),
  });
}

/** The valid data, or every fault at its place. */
export type Validated<Data> = { ok: true; data: Data } | { ok: false; faults: Fault[] };

/** Data whose values have a place in a file. */
export interface PlacedData {
  data: unknown;
  at(path: ValuePath): Place;
  atKey(path: ValuePath, key: string): Place;
}

/** Checks data against a schema. */
export function validate<Schema extends z.ZodType>(
  file: PlacedData,
  schema: Schema,
): Validated<z.infer<Schema>> {
  const result = schema.safeParse(file.data);
  if (result.success) return { ok: true, data: result.data };
  const issues = result.error.issues.flatMap(likeliest);
  // A field that is there under a wrong name is told once.
  const misspelt = new Set(
    issues.flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => nearestKey(key, keysAt(schema, issue.path)))
        : [],
    ),
  );
  const faults = issues
    .filter(
      ({ path }) => !misspelt.has(String(path.at(-1))) || valueAt(file.data, path) !== undefined,
    )
    .flatMap((issue) => faultsOfIssue(issue, file, schema));
  return { ok: false, faults };
}

/** A file's fields, and their faults; of fields that have any, those that are sound, beside stand-ins. */
export function readFields<Schema extends z.ZodObject>(
  split: Split,
  schema: Schema,
  standIns: Readonly<Record<string, unknown>>,
): { fields: z.infer<Schema>; faults: readonly Fault[] } {
  const read = split.ok ? validate(split.file, schema) : split;
  if ("data" in read) return { fields: read.data, faults: [] };
  const sound = soundFields(split.file.data, schema);
  return { fields: schema.parse({ ...standIns, ...sound }), faults: read.faults };
}

/** The fields of a map that `schema` knows and that have no fault. */
export function soundFields(data: unknown, schema: z.ZodObject): Record<string, unknown> {
  const values: [string, unknown][] = Object.entries(Object(data));
  const isSound = ([key, value]: [string, unknown]) =>
    Object.entries(schema.shape).some(
      ([known, field]) => known === key && z.safeParse(field, value).success,
    );
  return Object.fromEntries(values.filter(isSound));
}

/** Of the alternatives that a value may take, the faults of the one that was probably meant. */
function likeliest(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union") return [issue];
  const meant = issue.errors
    .map((faults) => faults.flatMap(likeliest))
    .filter((faults) => !faults.some(({ code, path }) => code === "invalid_type" && !path.length))
    .sort((a, b) => a.length - b.length)[0];
  // Where it is none of them, the first says what is expected.
  return (meant ?? issue.errors[0] ?? []).map((fault) => ({
    ...fault,
    path: [...issue.path, ...fault.path],
  }));
}

function faultsOfIssue(issue: z.core.$ZodIssue, file: PlacedData, schema: z.ZodType): Fault[] {
  const place = file.at(issue.path);
  const value = valueAt(file.data, issue.path);
  if (issue.code === "unrecognized_keys") {
    const allowed = keysAt(schema, issue.path);
    return issue.keys.map((key) =>
      faultAt("key-unknown", file.atKey(issue.path, key), {
        found: `Le champ « ${key} » n’existe pas.`,
        expected: allowed.length === 0 ? "aucun champ ici" : allowed.join(", "),
        ...nearest(nearestKey(key, allowed)),
      }),
    );
  }
  if (value === undefined || value === "") {
    const key = issue.path.at(-1) ?? "";
    if (typeof key !== "number") return [keyMissing(place, String(key))];
    const fault = faultAt("value-empty", place, {
      found: "Un élément de la liste est vide.",
      expected: "une valeur entre deux virgules, ou après le tiret",
      advice: "Retirez la virgule, les guillemets ou le tiret de trop.",
    });
    return [fault];
  }
  if (issue.code === "invalid_value") {
    const allowed = issue.values.map(String);
    const near = typeof value === "string" ? nearestKey(value, allowed) : undefined;
    return [valueChoice(place, shown(value), allowed, near)];
  }
  if (issue.code === "invalid_key") {
    const key = String(issue.path.at(-1));
    const keyPlace = file.atKey(issue.path.slice(0, -1), key);
    return issue.issues.flatMap((fault) => valueFault(fault.message, keyPlace, key) ?? []);
  }
  const wanted = issue.code === "invalid_type" ? issue.expected : "";
  const fault = faultAt("value-shape", place, {
    found: `Ici se trouve ${shape(value)}.`,
    expected: SHAPES[wanted] ?? "une autre forme : voyez docs/auteurs.md",
    // A text alone as the list that was meant.
    ...nearest(
      wanted === "array" && typeof value === "string" && !/[[\]{}#"\n]|: /.test(value)
        ? `${String(issue.path.at(-1))}: [${value}]`
        : undefined,
    ),
  });
  return [valueFault(issue.message, place, shown(value)) ?? fault];
}

/** By what zod calls a shape. */
const SHAPES: Readonly<Record<string, string>> = {
  string: "un texte sur la même ligne",
  array: "une liste : « [un, deux] », ou un tiret par ligne",
  object: "un groupe de champs, en retrait",
  record: "un groupe de champs, en retrait",
};

function nearestKey(typed: string, allowed: readonly string[]): string | undefined {
  return translated(typed, allowed) ?? nearestOf(typed, allowed);
}

function valueAt(data: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), data);
}

function keysAt(schema: z.ZodType, path: ValuePath): string[] {
  let at: unknown = schema;
  for (const key of path) {
    at = unwrapped(at);
    if (at instanceof z.ZodObject) at = Reflect.get(at.shape, key);
    else if (at instanceof z.ZodArray) at = at.element;
  }
  at = unwrapped(at);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function unwrapped(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrapped(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrapped(schema.in);
  return schema;
}

function shown(value: unknown): string {
  return typeof value === "string" ? value.slice(0, 100) : JSON.stringify(value).slice(0, 100);
}

function shape(value: unknown): string {
  if (Array.isArray(value)) return "une liste";
  return typeof value === "object" ? "un groupe de champs" : `le texte « ${shown(value)} »`;
}
