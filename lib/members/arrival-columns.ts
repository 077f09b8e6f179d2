import type { ValuePath } from "../content/front-matter";
import type { Fault } from "../faults/fault";
import { levelsOf, type Vocabulary } from "./vocabulary";

/**
 * The columns of a table of arrivals, as docs/auteurs.md presents them, and the field of a
 * member's file that each one fills.
 */
export const arrivalColumns = [
  { name: "nom", key: "name" },
  { name: "nom court", key: "shortName" },
  { name: "type", key: "kind" },
  { name: "niveau", key: "level" },
  { name: "arrivée", key: "joined" },
  { name: "comptée le", key: "counted" },
  { name: "lieu", key: "place" },
  { name: "territoire", key: "territory" },
  { name: "site", key: "website" },
  { name: "siren", key: "siren" },
  { name: "phrase", key: "text" },
  { name: "usage", key: "usage" },
  { name: "source", key: "source" },
  { name: "dite le", key: "on" },
  { name: "identifiant", key: "id" },
] as const;

/** The name of a column. */
export type ArrivalColumn = (typeof arrivalColumns)[number]["name"];

/** The names of all columns, in their order. */
export const columnNames: readonly ArrivalColumn[] = arrivalColumns.map(({ name }) => name);

/**
 * The column that fills a field of a member's file: `["uses", 0, "text"]` is « phrase ». What a
 * whole file can lack is a date of arrival.
 */
export function columnOf(path: ValuePath): ArrivalColumn {
  const [first = "joined", , last = first] = path;
  if (first === "sources") return "source";
  const key = first === "uses" && last === first ? "text" : last;
  return arrivalColumns.find((column) => column.key === key)?.name ?? "nom";
}

/** How a table writes dates, which is not how files do. */
const DATE_FORMS = {
  expected: "21/03/2025, 03/2025 ou 2025",
  advice: "Ou, si le jour est mal connu : « entre le … et le … », « au plus tard le … ».",
};

const DAY_FORM = { expected: "un jour qui existe", advice: "Par exemple « 21/03/2025 »." };

/** A fault of the check, with the names of columns in place of those of fields. */
export function inColumns(fault: Fault, vocabulary: Vocabulary): Fault {
  const renamed = (text: string) =>
    arrivalColumns.reduce(
      (said, { name, key }) => said.replaceAll(`« ${key} »`, `« ${name} »`),
      text,
    );
  if (fault.id === "edtf-form") return { ...fault, ...DATE_FORMS };
  if (fault.id === "value-day") return { ...fault, ...DAY_FORM };
  const inTable = VALUES.includes(fault.id)
    ? (text: string) => valuesInFrench(renamed(text), vocabulary)
    : renamed;
  return {
    ...fault,
    found: inTable(fault.found),
    expected: inTable(fault.expected),
    ...(fault.advice === undefined ? {} : { advice: inTable(fault.advice) }),
  };
}

/** The faults that name values to choose from. */
const VALUES: readonly string[] = ["value-choice", "level-missing", "level-unexpected"];

/** Kinds, levels and uses by their names, which a table may hold, in place of their ids. */
function valuesInFrench(text: string, vocabulary: Vocabulary): string {
  const entries = [...vocabulary.kinds, ...levelsOf(vocabulary), ...vocabulary.usages];
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  return text.replace(/(?<![a-z-])[a-z][a-z-]+(?=, |$| »)/g, (id) => names.get(id) ?? id);
}
