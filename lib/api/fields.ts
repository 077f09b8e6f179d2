/** The fields of answers, one by one, from the schemas that shape them: for people to read. */
import * as z from "zod";
import type { Site } from "../load";
import { dateSchema } from "./date-json";
import { memberSchema } from "./member-fields";

/** Objects that stand in many places, and are told once. */
export function shapesOf(site: Site) {
  return { date: dateSchema, member: memberSchema(site) };
}

/** What a value is: a scalar, one of `shapesOf`, or an object whose names are open. */
export type ValueType =
  | "text"
  | "day"
  | "address"
  | "number"
  | "flag"
  | "object"
  | keyof ReturnType<typeof shapesOf>;

/** What one may send or get. */
export interface Value {
  type: ValueType;
  /** Whether it may be null. */
  nullable: boolean;
  /** Whether it is a list of these. */
  isList: boolean;
  /** The values that exist, where they are few. */
  values: string[];
  /** What it means, in French; empty where its schema does not say. */
  words: string;
}

/** A field: its place (`data[].joined`) and what stands there. */
export interface Field extends Value {
  path: string;
}

type Schema = z.core.JSONSchema.JSONSchema;

/** The fields of a shape, without objects that only hold others. */
export function fieldsOf(shape: z.ZodType): Field[] {
  const schema = schemaOf(shape);
  return Object.entries(schema.properties ?? {}).flatMap(([name, one]) => walk(one, name));
}

/** The value that a JSON Schema describes. */
export function valueIn(schema: Schema): Value {
  const present = withoutNull(schema);
  const isList = present.type === "array";
  const item = isList && isSchema(present.items) ? present.items : present;
  return {
    type: typeOf(item),
    nullable: present !== schema || [schema.type].flat().includes("null"),
    isList,
    values: valuesOf(item),
    words: wordsOf(schema) || wordsOf(present),
  };
}

/** The JSON Schema (2020-12) of a zod schema. */
export function schemaOf(shape: z.core.$ZodType): Schema {
  return z.toJSONSchema(shape);
}

function walk(schema: unknown, path: string): Field[] {
  if (!isSchema(schema)) return [];
  const value = valueIn(schema);
  const present = withoutNull(schema);
  const item = value.isList && isSchema(present.items) ? present.items : present;
  const properties = value.type === "object" ? Object.entries(item.properties ?? {}) : [];
  if (properties.length === 0) return [{ path, ...value }];
  const inside = value.isList ? `${path}[]` : path;
  return properties.flatMap(([name, one]) => walk(one, `${inside}.${name}`));
}

function withoutNull(schema: Schema): Schema {
  const others = (schema.anyOf ?? []).filter(isSchema).filter(({ type }) => type !== "null");
  return others[0] ?? schema;
}

function typeOf(schema: Schema): ValueType {
  const known = shapeNames.find((name) => name === schema.shape);
  if (known !== undefined) return known;
  const type = [schema.type].flat().find((one) => one !== "null");
  if (type === "object") return "object";
  if (type === "integer" || type === "number") return "number";
  if (type === "boolean") return "flag";
  if (schema.format === "date") return "day";
  return schema.format === "uri" ? "address" : "text";
}

function valuesOf(schema: Schema): string[] {
  const growing: unknown = schema["x-extensible-enum"];
  const values: unknown = schema.enum ?? growing ?? [];
  return Array.isArray(values) ? values.map(String) : [];
}

function isSchema(one: unknown): one is Schema {
  return typeof one === "object" && one !== null && !Array.isArray(one);
}

const shapeNames = ["date", "member"] as const;

function wordsOf({ french }: Schema): string {
  return typeof french === "string" ? french : "";
}
