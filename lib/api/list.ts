/** Lists: filtered, by pages, as JSON or CSV, each with a Table Schema of its CSV. */
import { stringify } from "csv-stringify/sync";
import * as z from "zod";
import { onceFor } from "../content/once-for";
import type { Day } from "../dates/day";
import type { Site } from "../load";
import { type Answer, type Call, french, json } from "./answer";
import { type Endpoint, endpoint } from "./endpoint";
import { type Cell, type Column, columnsOf, type Field, filled, objectOf } from "./field";
import { linkHeader, linksSchema, pageLinks } from "./links";
import { metaFields, metaOf } from "./meta";
import { wholeNumber } from "./parameters";

/** `csv` is RFC 4180; `csv-excel` is what a French spreadsheet opens without asking. */
const formats = ["json", "csv", "csv-excel"] as const;

/** The parameters that every list takes; `most` is how many items a page has at most. */
export function pageParameters(most = 1000) {
  return {
    page: wholeNumber(1, 1_000_000).default(1).describe("From 1; past the end it is empty."),
    perPage: wholeNumber(1, most).default(most).describe("Items a page."),
    format: z.enum(formats).default("json").describe("Decides alone; Accept is ignored."),
  };
}

/** The columns of a CSV, and the rows that an item of the list makes in it. */
export interface Table<Row> {
  columns: readonly Omit<Column<never>, "value">[];
  rows(item: Row): Cell[][];
}

interface Page {
  page: number;
  perPage: number;
  format: (typeof formats)[number];
}

/** What is in a list, what its `meta` says of the demand, and the day in the file's name. */
export interface Found<Row> {
  items: readonly Row[];
  meta: Record<string, unknown>;
  day: Day;
}

/** What a list is called. */
interface Named extends Pick<Endpoint, "path" | "name" | "summary" | "description"> {
  /** What its items are, in its schema's address: `/api/members.schema.json`. */
  items: string;
  /** The `operationId` of its Table Schema. */
  schemaName: string;
  /** What a file of it is called, before the day. */
  file: string;
  /** The column that tells rows apart; null where none does alone. */
  key: string | null;
}

/** What makes a list. */
interface Definition<Parameters extends z.ZodObject, Row> extends Named {
  /** What a successful answer has. */
  success: string;
  /** Whether its labels are French. */
  isFrench?: boolean;
  parameters(site: Site): Parameters;
  fields(site: Site): readonly Field<Row>[];
  /** The shape of an item, where it has a name of its own. */
  item?(site: Site): z.ZodObject;
  /** The CSV, where a row is not simply an item. */
  table?(site: Site): Table<Row>;
  /** What `meta` says of the demand. */
  meta: z.ZodRawShape;
  /** The items, or why there are none. */
  find(query: z.infer<Parameters>, call: Call): Found<Row> | { refused: Answer };
}

/** A list of the API: the address of its items, and that of the description of its columns. */
export interface List {
  endpoint: Endpoint;
  schema: Endpoint;
  file: string;
  columns(site: Site): readonly Omit<Column<never>, "value">[];
}

/** Makes a list's two endpoints. */
export function list<Parameters extends z.ZodObject & z.ZodType<Page>, Row>(
  definition: Definition<Parameters, Row>,
): List {
  const { path, name, summary, description, parameters, find, file, isFrench = true } = definition;
  const fieldsOf = onceFor(definition.fields);
  const tableOf = onceFor((site: Site) => definition.table?.(site) ?? simpleTable(fieldsOf(site)));
  const language = isFrench ? french : {};
  return {
    file,
    columns: (site) => tableOf(site).columns,
    schema: tableSchema(definition, (site) => tableOf(site).columns),
    endpoint: endpoint({
      ...{ path, name, summary, description, parameters },
      success: (site) => ({
        description: definition.success,
        content: {
          "application/json": z.object({
            data: z.array(definition.item?.(site) ?? objectOf(fieldsOf(site))),
            meta: z.object({
              total: z.int().describe("How many there are on all pages."),
              ...definition.meta,
              ...metaFields,
              page: z.int(),
              perPage: z.int(),
            }),
            links: linksSchema,
          }),
          "text/csv": null,
        },
      }),
      answer: (query, call) => {
        const found = find(query, call);
        if ("refused" in found) return found.refused;
        const { page, perPage, format }: Page = query;
        const { site, base } = call;
        const total = found.items.length;
        const pages = Math.max(1, Math.ceil(total / perPage));
        const items = found.items.slice((page - 1) * perPage, page * perPage);
        const links = pageLinks(`${base}${call.path}`, call.search, page, pages);
        const headers = { ...language, ...linkHeader(links) };
        if (format !== "json")
          return csv(items, tableOf(site), format, `${file}-${found.day}`, headers);
        const data = items.map((item) => filled(fieldsOf(site), item));
        const meta = { total, ...found.meta, ...metaOf(site), page, perPage };
        return json({ data, meta, links }, headers);
      },
    }),
  };
}

/** A table with a row for each item. */
export function simpleTable<Row>(fields: readonly Field<Row>[]): Table<Row> {
  const columns = columnsOf(fields);
  return { columns, rows: (item) => [columns.map(({ value }) => value(item))] };
}

/** Items as a file to download (docs/api.md, 11). */
function csv<Row>(
  items: readonly Row[],
  { columns, rows }: Table<Row>,
  format: Page["format"],
  name: string,
  headers: Record<string, string>,
): Answer {
  const excel = format === "csv-excel";
  const isShown = columns.map(({ inExcel }) => inExcel || !excel);
  const shown = <Of>(row: readonly Of[]) => row.filter((_, index) => isShown[index]);
  const cells = items.flatMap(rows).map((row) => shown(row).map((cell) => cell ?? ""));
  return {
    status: 200,
    headers: {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": `attachment; filename="${name}.csv"`,
      ...headers,
    },
    body: stringify([shown(columns.map((column) => column.name)), ...cells], {
      bom: excel,
      delimiter: excel ? ";" : ",",
      record_delimiter: "windows",
      escape_formulas: true,
    }),
  };
}

/** The columns of a list's CSV as Table Schema (Frictionless) tells them. */
function tableSchema({ path, items, schemaName, key }: Named, columns: List["columns"]): Endpoint {
  return endpoint({
    path: `/api/${items}.schema.json`,
    name: schemaName,
    summary: "The columns of the CSV",
    description: `A Table Schema of what ${path}?format=csv gives.`,
    parameters: () => z.strictObject({}),
    success: () => ({
      description: "The schema.",
      content: {
        "application/json": z.object({
          $schema: z.string(),
          title: z.string(),
          fields: z.array(
            z.object({
              name: z.string(),
              type: z.enum(["string", "date", "integer", "boolean"]),
              format: z.enum(["default", "uri"]),
              description: z.string(),
              constraints: z.looseObject({}),
            }),
          ),
          ...(key === null ? {} : { primaryKey: z.string() }),
          missingValues: z.array(z.string()),
        }),
      },
    }),
    answer: (_, { site }) =>
      json({
        $schema: "https://specs.frictionlessdata.io/schemas/table-schema.json",
        title: `${site.config.name}: ${items}`,
        fields: columns(site).map(({ name, type, description, required, values }) => ({
          name,
          type: type === "uri" ? "string" : type,
          format: type === "uri" ? "uri" : "default",
          description,
          constraints: {
            ...(required && { required }),
            ...(values.length > 0 && { enum: values }),
          },
        })),
        ...(key === null ? {} : { primaryKey: key }),
        missingValues: [""],
      }),
  });
}
