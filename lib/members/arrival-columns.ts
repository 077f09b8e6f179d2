import type { ValuePath } from "../content/front-matter";
import { capitalised } from "../content/typography";
import type { Fault } from "../faults/fault";
import { plainFields, plainNames } from "./plain-fields";
import { levelsOf, type Vocabulary } from "./vocabulary";

/** A column of a table of arrivals. */
export interface ArrivalColumn {
  name: string;
  /** The field of a member's file that it fills. */
  key: string;
  /** How an author is asked for it, in French. */
  question(vocabulary: Vocabulary): string;
}

/** The columns, as docs/auteurs.md presents them. */
export const arrivalColumns: readonly ArrivalColumn[] = [
  column("nom", "name", "Nom de l’organisation : "),
  column("nom court", "shortName", "Nom court, s’il y en a un : "),
  column("type", "kind", ({ kinds }) => `Type (${namesOf(kinds)}) : `),
  column("niveau", "level", (vocabulary) => `Niveau (${namesOf(levelsOf(vocabulary))}) : `),
  column(
    "arrivée",
    "joined",
    "Arrivée (21/12/2021, 12/2021, entre le 29/09/2021 et le 21/12/2021) : ",
  ),
  column(
    "comptée le",
    "counted",
    "Jour depuis lequel le Club la compte, si ce n’est pas le plus tardif possible : ",
  ),
  ...plainNames.map((key) => column(plainFields[key].column, key, plainFields[key].question)),
  column(
    "territoire",
    "territory",
    "Code Insee du territoire, si le lieu ne suffit pas à le dire : ",
  ),
  column("phrase", "text", ({ usages: [first] }) => {
    const example = capitalised(first?.sentence ?? "");
    return `Ce qu’elle en fait, en une phrase sans sujet (« ${example}. ») : `;
  }),
  column("usage", "usage", ({ usages, usageLabel }) => `${usageLabel} (${namesOf(usages)}) : `),
  column("source", "source", "Source (adresse de l’annonce) : "),
  column("dite le", "on", "Jour de cette phrase, si la source n’en a pas : "),
  column("identifiant", "id", "Identifiant, si celui tiré du nom ne convient pas : "),
];

function column(
  name: string,
  key: string,
  question: string | ArrivalColumn["question"],
): ArrivalColumn {
  return { name, key, question: typeof question === "string" ? () => question : question };
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
