/**
 * What a schema says of itself, for people to read: the fields of answers one by one, and the columns
 * that they make in a CSV. Table Schema and the reference on /donnees come from it.
 */
import * as z from "zod";

/** Objects that stand in many answers and are told once: their schemas say so by `shape`. */
const objects = ["date", "member"] as const;

/** What a value is: a scalar, one of these objects, or an object whose names are open. */
export type ValueType =
  | ("text" | "day" | "address" | "number" | "flag" | "object")
  | (typeof objects)[number];

/** What one may send or get. */
export interface Value {
  type: ValueType;
  nullable: boolean;
  isList: boolean;
  /** The values that exist, where they are few. */
  values: string[];
  /** What it means, in French; empty where its schema does not say. */
  words: string;
  /** The same in English. */
  description: string;
}

/** A field: its place (`data[].joined`) and what stands there. */
export interface Field extends Value {
  path: string;
}

/** A column of a CSV, which may be empty where it is `nullable`. */
export interface Column extends Value {
  name: string;
  /** Whether `csv-excel` has it: Excel would turn `2021-04` into a month of its own. */
  inExcel: boolean;
}

/** What one cell of a table holds. */
export type Cell = string | number | boolean | null | undefined;

/** A column of a field that says more of itself than its field does. */
export interface OwnColumn<Item> extends Partial<Omit<Column, "type">> {
  /** Of what stands in the cell, if that is not what the field holds. */
  schema?: z.ZodType;
  cell?(item: Item): Cell;
}

/** By field, its columns; a text, number or yes and no that is not here makes one by itself. */
export type OwnColumns<Item> = Partial<Record<keyof Item, readonly OwnColumn<Item>[]>>;

/** The columns of a CSV, and the rows that an item makes in it. */
export interface Table<Item> {
  columns: readonly Column[];
  rows(item: Item): Cell[][];
}

type Schema = z.core.JSONSchema.JSONSchema;

/** A schema with its meaning in French, and in English where it has none yet. */
export function said<Said extends z.ZodType>(schema: Said, french: string, english?: string): Said {
  return schema.meta(english === undefined ? { french } : { description: english, french });
}

/** The table with a row for each item. */
export function tableOf<Schema extends z.ZodObject>(
  { shape }: Schema,
  own: OwnColumns<z.infer<Schema>> = {},
): Table<z.infer<Schema>> {
  type Item = z.infer<Schema>;
  const all = Object.entries(shape).flatMap(([name, whole]) => {
    const { isList, type } = valueIn(z.toJSONSchema(whole));
    const isScalar = !isList && !["object", ...objects].includes(type);
    const columns: readonly OwnColumn<Item>[] = Reflect.get(own, name) ?? (isScalar ? [{}] : []);
    return columns.map(({ schema = whole, cell, ...more }) => ({
      column: { name, inExcel: true, ...valueIn(z.toJSONSchema(schema)), ...more },
      cell:
        cell ??
        ((item: Item): Cell => {
          const value = Reflect.get(item, name);
          return value === null ? null : String(value);
        }),
    }));
  });
  return {
    columns: all.map(({ column }) => column),
    rows: (item) => [all.map(({ cell }) => cell(item))],
  };
}

/** A column for a list: its texts, joined in one cell. */
export function joined<Item>(
  words: string,
  description: string,
  texts: (item: Item) => readonly string[],
): OwnColumn<Item> {
  const cell = (item: Item) => texts(item).join(" | ");
  return { words, description, schema: z.string().nullable(), cell };
}

/** The fields of a shape, without objects that only hold others. */
export function fieldsOf(shape: z.ZodType): Field[] {
  const { properties = {} } = z.toJSONSchema(shape);
  return Object.entries(properties).flatMap(([name, one]) => walk(one, name));
}

function walk(schema: unknown, path: string): Field[] {
  if (!isSchema(schema)) return [];
  const value = valueIn(schema);
  const { properties = {} } = value.type === "object" ? itemIn(schema) : {};
  const inside = value.isList ? `${path}[]` : path;
  const fields = Object.entries(properties).flatMap(([name, one]) =>
    walk(one, `${inside}.${name}`),
  );
  return fields.length === 0 ? [{ path, ...value }] : fields;
}

/** The value that a JSON Schema describes. */
export function valueIn(schema: Schema): Value {
  const present = withoutNull(schema);
  const item = itemIn(schema);
  const french = schema.french ?? present.french;
  const values: unknown = item.enum ?? item["x-extensible-enum"];
  return {
    type: typeOf(item),
    nullable: present !== schema || [schema.type].flat().includes("null"),
    isList: item !== present,
    values: Array.isArray(values) ? values.map(String) : [],
    words: typeof french === "string" ? french : "",
    description: schema.description ?? present.description ?? "",
  };
}

/** Of what may be null, zod writes the other choice first. */
function withoutNull(schema: Schema): Schema {
  const first = schema.anyOf?.[0];
  return isSchema(first) ? first : schema;
}

/** What a value holds, or each item of it. */
function itemIn(schema: Schema): Schema {
  const present = withoutNull(schema);
  return isSchema(present.items) ? present.items : present;
}

function typeOf({ type: types, format, shape }: Schema): ValueType {
  const object = objects.find((name) => name === shape);
  if (object !== undefined) return object;
  // Of a scalar that may be null, zod writes "null" last.
  const [type] = [types].flat();
  if (type === "object") return "object";
  if (type === "integer") return "number";
  if (type === "boolean") return "flag";
  if (format === "date") return "day";
  return format === "uri" ? "address" : "text";
}

function isSchema(one: unknown): one is Schema {
  return typeof one === "object";
}
