/** A table of arrivals, as a spreadsheet saves it, read row by row. */

import { CsvError, parse } from "csv-parse/sync";
import * as z from "zod";
import { characterMangled, INVISIBLE, MANGLED, mangledLetters } from "../content/characters";
import type { SourceFile } from "../content/files";
import { slug } from "../content/slug";
import { type Fault, faultAt, nearest, type Place } from "../faults/fault";
import { nearestOf } from "../faults/suggest";
import { type ArrivalRow, columnNames } from "./arrival";

export function csvNoRows(place: Place): Fault {
  return faultAt("csv-no-rows", place, {
    found: "Le tableau n’a aucune ligne sous ses en-têtes.",
    expected: "une ligne par organisation",
  });
}

const records = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
);

/**
 * The rows of a table with commas, semicolons or tabs between its cells, with or without a byte
 * order mark, whose first row names the columns: in any case, with or without accents. `needed`
 * are the columns that must be there.
 */
export function readArrivals(
  { path, text }: SourceFile,
  needed: readonly string[],
): { rows: ArrivalRow[]; faults: Fault[] } {
  const place = (line: number, column = 1): Place => ({ file: path, line, column });
  const parsed = parseRows(text);
  if (!parsed.ok) {
    const fault = faultAt("csv-quote", place(parsed.line), {
      found: "Un guillemet droit ouvert ici ne se referme pas.",
      expected: "un guillemet au début et à la fin de la case",
      advice: "Refermez-le, ou écrivez « et » dans le texte.",
    });
    return { rows: [], faults: [fault] };
  }
  const [header, ...lines] = parsed.rows;
  const columns = (header?.cells ?? []).map((heading) =>
    // In any case, with or without accents.
    columnNames.find((name) => slug(name) === slug(heading)),
  );
  const cellOf = (column: number) => place(header?.line ?? 1, column);
  const inHeader = [...headerFaults(header?.cells ?? [], columns, needed, cellOf)];
  if (inHeader.length > 0) return { rows: [], faults: inHeader };
  if (lines.length === 0) return { rows: [], faults: [csvNoRows(cellOf(1))] };
  const faults = lines.flatMap(({ cells, line }) => {
    const mangled = cells.flatMap((cell, index) => mangledIn(cell, place(line, index + 1)));
    if (cells.length <= columns.length) return mangled;
    const tooLong = faultAt("row-too-long", place(line, columns.length + 1), {
      found: `La ligne a ${cells.length} cases, pour ${columns.length} colonnes.`,
      expected: "au plus une case par colonne",
      advice:
        "Une case qui contient une virgule ou un point-virgule se met entre guillemets droits.",
    });
    return [...mangled, tooLong];
  });
  const rows = lines.map(({ cells, line }): ArrivalRow => {
    const filled = columns.flatMap((column, index) =>
      column !== undefined && cells[index] ? [[column, cells[index]] as const] : [],
    );
    return {
      cells: new Map(filled),
      at: (column) => place(line, columns.indexOf(column) + 1 || 1),
    };
  });
  return { rows, faults };
}

function mangledIn(cell: string, place: Place): Fault[] {
  const [mangled] = cell.matchAll(MANGLED);
  if (mangled === undefined) return [];
  const [text] = mangled;
  return [characterMangled(place, text, mangledLetters.get(text))];
}

interface Line {
  cells: string[];
  line: number;
}

/** The rows with any content, or the line on which a quotation mark opens for ever. */
function parseRows(text: string): { ok: true; rows: Line[] } | { ok: false; line: number } {
  const [instruction = "", separator] = /^\ufeff?sep=(.)\r?\n/.exec(text) ?? [];
  const skipped = instruction === "" ? 0 : 1;
  try {
    const parsed = parse(text.slice(instruction.length), {
      bom: true,
      delimiter: separator ?? separatorOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    });
    const rows = records.parse(parsed).map(({ record, info }) => ({
      cells: withoutEmptyEnd(record.map(cleaned)),
      line: skipped + info.lines - record.join("").split("\n").length + 1,
    }));
    return { ok: true, rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The message names the last line; what has been read ends where the row with the mark begins.
    const read = Buffer.from(text.slice(instruction.length)).subarray(0, Number(error.bytes));
    return { ok: false, line: skipped + read.toString().split("\n").length };
  }
}

/** What one reads in a cell: on one line, without characters that nobody sees. */
function cleaned(cell: string): string {
  return cell.normalize("NFC").replace(/\s+/g, " ").replace(INVISIBLE, "").trim();
}

/** Spreadsheets fill all rows to the width of the widest. */
function withoutEmptyEnd(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
}

/** What parts the names of columns: the most frequent of three characters on the first line. */
function separatorOf(text: string): string {
  const header = text.trimStart().split("\n")[0] ?? "";
  const count = (separator: string) => header.split(separator).length;
  return [",", ";", "\t"].reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** What is wrong with a table's first row; `place` gives that of a column by its rank, from 1. */
function* headerFaults(
  headers: readonly string[],
  columns: readonly (string | undefined)[],
  needed: readonly string[],
  place: (column: number) => Place,
): Iterable<Fault> {
  const meant = headers.map((header) => nearestOf(header, columnNames));
  if (![...columns, ...meant].some((column) => column !== undefined))
    return yield faultAt("csv-header", place(1), {
      found: "La première ligne ne nomme aucune colonne connue.",
      expected: "sur la première ligne, les noms « nom », « type », « arrivée » et les autres",
      advice: "Ajoutez cette ligne au-dessus des organisations.",
    });
  for (const [index, name] of headers.entries()) {
    const column = columns[index];
    if (column === undefined)
      yield faultAt("column-unknown", place(index + 1), {
        found: `La colonne « ${name} » n’existe pas.`,
        expected: columnNames.join(", "),
        advice: "Renommez-la ou retirez-la.",
        ...nearest(meant[index]),
      });
    else if (columns.indexOf(column) < index)
      yield faultAt("column-twice", place(index + 1), {
        found: `La colonne « ${column} » figure deux fois.`,
        expected: "chaque colonne une seule fois",
      });
  }
  for (const name of needed)
    if (!columns.includes(name) && !meant.includes(name))
      yield faultAt("column-missing", place(1), {
        found: `Il n’y a pas de colonne « ${name} ».`,
        expected: "sur la première ligne, le nom de chaque colonne",
        advice: `Ajoutez la colonne « ${name} ».`,
      });
}
