/**
 * A field of an answer, told once: its shape, what it means in English and French, how it is filled
 * and which columns of the CSV it makes. JSON, OpenAPI, CSV, Table Schema and the reference on
 * /donnees come from it.
 */
import * as z from "zod";

/** What one cell of a table holds. */
export type Cell = string | number | boolean | null | undefined;

/** A column of a CSV. */
export interface Column<Row> {
  name: string;
  /** `date` is a day, `uri` an address. */
  type: "string" | "integer" | "boolean" | "date" | "uri";
  /** In English, for the Table Schema. */
  description: string;
  /** In French, for /donnees. */
  words: string;
  /** Whether it is filled in every row. */
  required: boolean;
  /** The values that exist today, where they are few. */
  values: readonly string[];
  /** Whether `csv-excel` has it: Excel would turn `2021-04` into a month of its own. */
  inExcel: boolean;
  value(row: Row): Cell;
}

/** One field of each item of a list. */
export interface Field<Row> {
  name: string;
  schema: z.ZodType;
  value(row: Row): unknown;
  columns: Column<Row>[];
  /** The field whose columns come just before, where the CSV has another order. */
  columnsAfter?: string;
}

/** What a column says of itself where its field does not, and how its cell is made of the field. */
export interface ColumnOf<Value> extends Partial<Omit<Column<never>, "value">> {
  cell?(value: Value): Cell;
  /** Of what stands in the cell, if that is not what the field holds. */
  schema?: z.ZodType;
}

/** A schema with its meaning in French, and in English where it has none yet. */
export function said<Schema extends z.ZodType>(
  schema: Schema,
  french: string,
  english?: string,
): Schema {
  return schema.meta(english === undefined ? { french } : { description: english, french });
}

/**
 * Makes the fields of rows of one type. A field whose value is a text, number or yes and no is a
 * column of its own; others say theirs.
 */
export function fieldOf<Row>() {
  return <Schema extends z.ZodType>(
    name: string,
    schema: Schema,
    value: (row: Row) => z.output<Schema>,
    columns?: readonly ColumnOf<z.output<Schema>>[],
  ): Field<Row> => ({
    name,
    schema,
    value,
    columns: (columns ?? (isScalar(schema) ? [{}] : [])).map(({ cell, schema: own, ...rest }) => ({
      ...columnOf(name, own ?? schema),
      ...rest,
      value: (row) => (cell === undefined ? cellOf(value(row)) : cell(value(row))),
    })),
  });
}

/** The object that fields make. */
export function objectOf(fields: readonly Field<never>[]): z.ZodObject {
  return z.object(Object.fromEntries(fields.map(({ name, schema }) => [name, schema])));
}

/** The fields of a row, filled. */
export function filled<Row>(fields: readonly Field<Row>[], row: Row): Record<string, unknown> {
  return Object.fromEntries(fields.map(({ name, value }) => [name, value(row)]));
}

/** The columns of fields, in the order of the CSV. */
export function columnsOf<Row>(fields: readonly Field<Row>[]): Column<Row>[] {
  const moved = fields.filter(({ columnsAfter }) => columnsAfter !== undefined);
  return fields
    .filter((one) => !moved.includes(one))
    .flatMap((one) => [one, ...moved.filter(({ columnsAfter }) => columnsAfter === one.name)])
    .flatMap(({ columns }) => columns);
}

/** Joins a list in one cell. */
export function joinedCell(values: readonly string[]): string {
  return values.join(" | ");
}

function cellOf(value: unknown): Cell {
  return ["string", "number", "boolean"].includes(typeof value) ? String(value) : null;
}

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The JSON Schema of a value that is there, and whether it may be null. */
function present(schema: z.ZodType): { shape: JsonSchema; nullable: boolean } {
  const whole: JsonSchema = z.toJSONSchema(schema);
  const [inner] = (whole.anyOf ?? []).filter(
    (one): one is JsonSchema => typeof one === "object" && one.type !== "null",
  );
  const types = [whole.type].flat();
  const type = types.find((one) => one !== "null");
  const shape = { ...inner, ...whole, ...(type !== undefined && { type }) };
  return { shape, nullable: inner !== undefined || types.includes("null") };
}

function isScalar(schema: z.ZodType): boolean {
  const { type } = present(schema).shape;
  return type !== "array" && type !== "object";
}

function columnOf(name: string, schema: z.ZodType): Omit<Column<never>, "value"> {
  const { shape, nullable } = present(schema);
  const values: unknown = shape.enum ?? shape["x-extensible-enum"];
  return {
    name,
    type: typeOf(shape),
    description: shape.description ?? "",
    words: typeof shape.french === "string" ? shape.french : "",
    required: !nullable,
    values: Array.isArray(values) ? values.map(String) : [],
    inExcel: true,
  };
}

function typeOf({ type, format }: JsonSchema): Column<never>["type"] {
  if (type === "integer" || type === "boolean") return type;
  return format === "date" || format === "uri" ? format : "string";
}
