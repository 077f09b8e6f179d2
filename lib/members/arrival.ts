/** A table of arrivals: its columns, and the member's file that a row describes. */
import type { SplitFile, ValuePath } from "../content/front-matter";
import { capitalised } from "../content/typography";
import type { Day } from "../dates/day";
import { dateTyped } from "../dates/typed";
import { type Fault, faultAt, type Place } from "../faults/fault";
import { addressTyped, idTyped } from "./arrival-values";
import type { Member } from "./member";
import { isMemberId, proposedId } from "./member-id";
import { codeOf, proposedSiren, proposedTerritory } from "./official-territories";
import { plainFields, plainNames } from "./plain-fields";
import { readMember } from "./read-register";
import { sourceOf } from "./sources";
import { levelsOf, type Vocabulary } from "./vocabulary";

/** A column of a table of arrivals. */
export interface ArrivalColumn {
  name: string;
  /** The field of a member's file that it fills. */
  key: string;
  /** How an author is asked for it, in French. */
  question(vocabulary: Vocabulary): string;
  /** From what people type to what a file holds. */
  typed(cell: string, vocabulary: Vocabulary): string;
}

/** The columns, as docs/auteurs.md presents them: plain fields and texts stand in files as typed. */
export const arrivalColumns: readonly ArrivalColumn[] = [
  column("nom", "name", "Nom de l’organisation : "),
  column("nom court", "shortName", "Nom court, s’il y en a un : "),
  column(
    "type",
    "kind",
    ({ kinds }) => `Type (${namesOf(kinds)}) : `,
    (cell, { kinds }) => idTyped(cell, kinds),
  ),
  column(
    "niveau",
    "level",
    (vocabulary) => `Niveau (${namesOf(levelsOf(vocabulary))}) : `,
    (cell, vocabulary) => idTyped(cell, levelsOf(vocabulary)),
  ),
  column(
    "arrivée",
    "joined",
    "Arrivée (21/12/2021, 12/2021, entre le 29/09/2021 et le 21/12/2021) : ",
    dateTyped,
  ),
  column(
    "comptée le",
    "counted",
    "Jour depuis lequel le Club la compte, si ce n’est pas le plus tardif possible : ",
    dateTyped,
  ),
  ...plainNames.map((key) => {
    const { column: name, question, typed } = plainFields[key];
    return column(name, key, question, typed);
  }),
  column(
    "territoire",
    "territory",
    "Code Insee du territoire, si le lieu ne suffit pas à le dire : ",
  ),
  column("phrase", "text", ({ usages: [first] }) => {
    const example = capitalised(first?.sentence ?? "");
    return `Ce qu’elle en fait, en une phrase sans sujet (« ${example}. ») : `;
  }),
  column(
    "usage",
    "usage",
    ({ usages, usageLabel }) => `${usageLabel} (${namesOf(usages)}) : `,
    (cell, { usages }) => idTyped(cell, usages),
  ),
  column("source", "source", "Source (adresse de l’annonce) : ", addressTyped),
  column("dite le", "on", "Jour de cette phrase, si la source n’en a pas : ", dateTyped),
  column("identifiant", "id", "Identifiant, si celui tiré du nom ne convient pas : "),
];

function column(
  name: string,
  key: string,
  question: string | ArrivalColumn["question"],
  typed: ArrivalColumn["typed"] = (cell) => cell,
): ArrivalColumn {
  return { name, key, question: typeof question === "string" ? () => question : question, typed };
}

function namesOf(entries: readonly { name: string }[]): string {
  return entries.map(({ name }) => name).join(", ");
}

/** The names of all columns, in their order. */
export const columnNames: readonly string[] = arrivalColumns.map(({ name }) => name);

/**
 * The column that fills a field of a member's file: `["uses", 0, "text"]` is « phrase ». What a
 * whole file can lack is a date of arrival.
 */
export function columnOf(path: ValuePath): string {
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

/** One row: what its cells hold, and where they stand. */
export interface ArrivalRow {
  /** Trimmed, in NFC; empty cells are absent. */
  cells: ReadonlyMap<string, string>;
  /** The line in the file, and the rank of the column in the table; column 1 where it is absent. */
  at(column: string): Place;
}

/** The fields of a member's file, as text. */
export type FrontMatter = Readonly<Record<string, unknown>>;

/** A member that arrives: what its file will hold, and the places of its fields in the table. */
export interface Arrival {
  member: Member;
  frontMatter: FrontMatter;
  file: SplitFile;
}

/** The id that a row gives or suggests, or why there is none. */
export function idOfRow({
  cells,
  at,
}: ArrivalRow): { ok: true; id: string } | { ok: false; fault: Fault } {
  const proposal = proposedId(cells.get("nom") ?? "", cells.get("nom court"));
  const id = cells.get("identifiant") ?? proposal;
  if (isMemberId(id)) return { ok: true, id };
  const fault = faultAt("id-form", at(cells.has("identifiant") ? "identifiant" : "nom"), {
    found:
      id === ""
        ? "On ne peut pas tirer d’identifiant de ce nom."
        : `« ${id} » ne peut pas être un identifiant.`,
    expected: "des minuscules sans accent, des chiffres et des tirets",
    advice: proposal ? `Écrivez « ${proposal} ».` : "Donnez-en un dans la colonne « identifiant ».",
  });
  return { ok: false, fault };
}

/**
 * The arrival that a row describes, checked as the file that it will be, or every fault at its
 * cell. `today` dates a statement whose source has no day: it is read today.
 */
export function readArrival(
  row: ArrivalRow,
  id: string,
  today: Day,
  vocabulary: Vocabulary,
): { ok: true; arrival: Arrival } | { ok: false; faults: Fault[]; file: SplitFile } {
  const frontMatter = frontMatterOf(row, today, vocabulary);
  const at = (path: ValuePath) => row.at(columnOf(path));
  const file: SplitFile = {
    path: `members/${id}.md`,
    text: "",
    data: frontMatter,
    body: "",
    bodyLine: 1,
    at,
    atKey: (path, key) => at([...path, key]),
  };
  const read = readMember({ ok: true, file }, vocabulary);
  if (!read.ok) {
    // One cell may fill two fields: a source, that of the member and that of the statement.
    const told = read.faults.map((one) => JSON.stringify(inColumns(one, vocabulary)));
    return { ok: false, faults: [...new Set(told)].map((one): Fault => JSON.parse(one)), file };
  }
  return { ok: true, arrival: { member: read.data, frontMatter, file } };
}

/**
 * The fields that a row fills, in the order of a member's file. What follows from a place alone, the
 * territory and the SIREN of a local authority, is filled in where there is no doubt.
 */
export function frontMatterOf(
  { cells }: ArrivalRow,
  today: Day,
  vocabulary: Vocabulary,
): FrontMatter {
  const byKey: Record<string, string | undefined> = Object.fromEntries(
    arrivalColumns.map(({ name, key, typed }) => {
      const cell = cells.get(name);
      return [key, cell === undefined ? undefined : typed(cell, vocabulary)];
    }),
  );
  const { id: _, text, usage, source, on, ...fields } = byKey;
  const { name = "", level, place } = fields;
  const territory = place === undefined ? undefined : proposedTerritory(place, level);
  const day = on ?? sourceOf(source ?? "", vocabulary).day ?? undefined;
  const said = { on: day, read: day === undefined ? today : undefined, usage, text, source };
  return filled({
    ...fields,
    territory: fields.territory ?? (territory && codeOf(territory)),
    siren: fields.siren ?? proposedSiren(level, name, territory),
    sources: source === undefined ? undefined : [source],
    uses: text === undefined && usage === undefined ? undefined : [filled(said)],
  });
}

function filled(fields: Readonly<Record<string, unknown>>): FrontMatter {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
