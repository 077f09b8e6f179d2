/** The register as CSV (docs/api.md, 11). */
import { stringify } from "csv-stringify/sync";
import type { Day } from "../dates/day";
import type { Site } from "../load";
import type { Answer } from "./answer";
import { columnsOf } from "./columns";
import type { MemberJson } from "./member-json";

/** `csv` is RFC 4180; `csv-excel` is what a French spreadsheet opens without asking. */
export const csvFormats = ["csv", "csv-excel"] as const;

/** The members as a file to download. */
export function csv(
  members: readonly MemberJson[],
  format: (typeof csvFormats)[number],
  on: Day,
  headers: Record<string, string>,
  site: Site,
): Answer {
  const excel = format === "csv-excel";
  // Excel would turn `2021-04` into a month of its own.
  const shown = columnsOf(site).filter(({ name }) => !(excel && name.endsWith("Edtf")));
  const rows = members.map((member) => shown.map(({ value }) => value(member) ?? ""));
  return {
    status: 200,
    headers: {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": `attachment; filename="membres-${on}.csv"`,
      ...headers,
    },
    body: stringify([shown.map(({ name }) => name), ...rows], {
      bom: excel,
      delimiter: excel ? ";" : ",",
      record_delimiter: "windows",
      escape_formulas: true,
    }),
  };
}
