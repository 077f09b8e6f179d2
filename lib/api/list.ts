/** Lists: filtered, by pages, as JSON or CSV, each with a Table Schema of its CSV. */
import { stringify } from "csv-stringify/sync";
import * as z from "zod";
import { onceFor } from "../content/once-for";
import type { Day } from "../dates/day";
import type { Site } from "../load";
import { type Answer, type Call, french, json } from "./answer";
import { type Column, type OwnColumns, type Table, tableOf } from "./described";
import { type Endpoint, endpoint } from "./endpoint";
import { wholeNumber } from "./parameters";
import { addressField, metaFields, metaOf } from "./parts";

/** `csv` is RFC 4180; `csv-excel` is what a French spreadsheet opens without asking. */
const formats = ["json", "csv", "csv-excel"] as const;

/** The parameters that every list takes; `most` is how many items a page has at most. */
export function pageParameters(most = 1000) {
  return {
    page: wholeNumber(1_000_000).default(1).describe("From 1; past the end it is empty."),
    perPage: wholeNumber(most).default(most).describe("Items a page."),
    format: z.enum(formats).default("json").describe("Decides alone; Accept is ignored."),
  };
}

type Page = z.infer<z.ZodObject<ReturnType<typeof pageParameters>>>;

/** What is in a list, what its `meta` says of the demand, and the day in the file's name. */
interface Found<Row> {
  rows: readonly Row[];
  meta: Record<string, unknown>;
  day: Day;
}

interface Named extends Pick<Endpoint, "path" | "name" | "summary" | "description"> {
  /** What a file of it is called, before the day. */
  file: string;
  /** The column that tells rows apart; null where none does alone. */
  key: string | null;
}

interface Definition<Parameters extends z.ZodObject, Row, Item extends z.ZodObject> extends Named {
  /** What a successful answer has. */
  success: string;
  /** Whether its labels are French. */
  isFrench?: boolean;
  parameters(site: Site): Parameters;
  item(site: Site): Item;
  /** What `meta` says of the demand. */
  meta: z.ZodRawShape;
  /** What there is, or why there is nothing. */
  find(query: z.infer<Parameters>, call: Call): Found<Row> | { refused: Answer };
  json(row: Row, site: Site): z.infer<Item>;
  columns?: OwnColumns<z.infer<Item>>;
  /** The CSV, where a row is not simply an item. */
  table?(site: Site): Table<z.infer<Item>>;
}

/** A list of the API: the address of its items, and that of the description of its columns. */
export interface List {
  endpoint: Endpoint;
  schema: Endpoint;
  file: string;
  columns(site: Site): readonly Column[];
}

/** Makes a list's two endpoints. */
export function list<
  Parameters extends z.ZodObject & z.ZodType<Page>,
  Row,
  Item extends z.ZodObject,
>(definition: Definition<Parameters, Row, Item>): List {
  const { path, name, summary, description, parameters, file, isFrench = true } = definition;
  const itemOf = onceFor(definition.item);
  const table = onceFor(
    (site: Site) => definition.table?.(site) ?? tableOf(itemOf(site), definition.columns),
  );
  const columns = (site: Site) => table(site).columns;
  return {
    file,
    columns,
    schema: tableSchema(definition, columns),
    endpoint: endpoint({
      ...{ path, name, summary, description, parameters },
      success: (site) => ({
        description: definition.success,
        content: {
          "application/json": z.object({
            data: z.array(itemOf(site)),
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
        const found = definition.find(query, call);
        if ("refused" in found) return found.refused;
        const { page, perPage, format }: Page = query;
        const { site } = call;
        const total = found.rows.length;
        const pages = Math.max(1, Math.ceil(total / perPage));
        const data = found.rows
          .slice((page - 1) * perPage, page * perPage)
          .map((row) => definition.json(row, site));
        const links = pageLinks(call, page, pages);
        const headers = { ...(isFrench ? french : {}), ...linkHeader(links) };
        if (format !== "json")
          return csv(data, table(site), format, { name: `${file}-${found.day}`, headers });
        const meta = { total, ...found.meta, ...metaOf(site), page, perPage };
        return json({ data, meta, links }, headers);
      },
    }),
  };
}

/** Items as a file to download (docs/api.md, 11). */
function csv<Item>(
  items: readonly Item[],
  { columns, rows }: Table<Item>,
  format: Page["format"],
  { name, headers }: { name: string; headers: Record<string, string> },
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

/** What Table Schema calls the types of columns. */
const types: Partial<Record<Column["type"], { type: string; format: string }>> = {
  day: { type: "date", format: "default" },
  address: { type: "string", format: "uri" },
  number: { type: "integer", format: "default" },
  flag: { type: "boolean", format: "default" },
};

/** The columns of a list's CSV as Table Schema (Frictionless) tells them. */
function tableSchema({ path, name, key }: Named, columns: List["columns"]): Endpoint {
  const items = path.slice(path.lastIndexOf("/") + 1);
  return endpoint({
    path: `/api/${items}.schema.json`,
    name: `${name.replace("list", "describe")}Csv`,
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
        fields: columns(site).map(({ name, type, description, nullable, values }) => ({
          name,
          ...(types[type] ?? { type: "string", format: "default" }),
          description,
          constraints: {
            ...(!nullable && { required: true }),
            ...(values.length > 0 && { enum: values }),
          },
        })),
        ...(key === null ? {} : { primaryKey: key }),
        missingValues: [""],
      }),
  });
}

/** Links from one page of a list to the others, absolute; null where there is no such page. */
const linksSchema = z.object({
  self: addressField,
  first: addressField,
  prev: addressField.nullable(),
  next: addressField.nullable(),
  last: addressField,
});

type Links = z.infer<typeof linksSchema>;

/**
 * The links of page `page` of `pages`, which keep the other parameters of the query. Past the end
 * the previous page is the last.
 */
function pageLinks({ base, path, search }: Call, page: number, pages: number): Links {
  const address = base + path;
  const link = (to: number) => {
    const parameters = new URLSearchParams(search);
    parameters.set("page", String(to));
    return `${address}?${parameters}`;
  };
  const query = String(new URLSearchParams(search));
  return {
    self: query === "" ? address : `${address}?${query}`,
    first: link(1),
    prev: page === 1 ? null : link(Math.min(page - 1, pages)),
    next: page < pages ? link(page + 1) : null,
    last: link(pages),
  };
}

/** Of a long query, told four times: proxies take headers of 4 KB, the others of an answer among them. */
const LONGEST_HEADER = 2500;

/** The links to pages that exist, as a `Link` header (RFC 8288); none where they are long. */
function linkHeader({ first, prev, next, last }: Links): { link?: string } {
  const link = Object.entries({ first, prev, next, last })
    .flatMap(([relation, address]) => (address === null ? [] : `<${address}>; rel="${relation}"`))
    .join(", ");
  return link.length > LONGEST_HEADER ? {} : { link };
}
