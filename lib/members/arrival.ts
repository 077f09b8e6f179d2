/** From a row of a table of arrivals to the member's file that it describes. */

import type { SplitFile, ValuePath } from "../content/front-matter";
import type { Day } from "../dates/day";
import type { Fault } from "../faults/fault";
import { columnOf, inColumns } from "./arrival-columns";
import { idForm } from "./arrival-faults";
import { addressTyped, dateTyped, idTyped } from "./arrival-values";
import type { ArrivalRow } from "./arrivals-csv";
import type { Member } from "./member";
import { isMemberId, proposedId } from "./member-id";
import { codeOf, proposedSiren, proposedTerritory } from "./official-territories";
import { plainFields, plainNames } from "./plain-fields";
import { readMember } from "./read-member";
import { sourceOf } from "./sources";
import { levelsOf, type Vocabulary } from "./vocabulary";

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
  const place = at(cells.has("identifiant") ? "identifiant" : "nom");
  return { ok: false, fault: idForm(place, id, proposal) };
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
  const read = readMember(file, vocabulary);
  if (!read.ok) {
    const faults = read.faults.map((one) => inColumns(one, vocabulary));
    return { ok: false, faults: eachOnce(faults), file };
  }
  return { ok: true, arrival: { member: read.member, frontMatter, file } };
}

/** One cell may fill two fields: a source, that of the member and that of the statement. */
function eachOnce(faults: readonly Fault[]): Fault[] {
  const told = (one: Fault) => JSON.stringify(one);
  return [...new Map(faults.map((one) => [told(one), one])).values()];
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
  const cell = (column: string, typed = (text: string) => text) => {
    const text = cells.get(column);
    return text === undefined ? undefined : typed(text);
  };
  const source = cell("source", addressTyped);
  const level = cell("niveau", (typed) => idTyped(typed, levelsOf(vocabulary)));
  const plain: Record<string, string | undefined> = Object.fromEntries(
    plainNames.map((key) => [key, cell(plainFields[key].column, plainFields[key].typed)]),
  );
  const { place } = plain;
  const territory = place === undefined ? undefined : proposedTerritory(place, level);
  const fields = {
    name: cell("nom"),
    shortName: cell("nom court"),
    kind: cell("type", (typed) => idTyped(typed, vocabulary.kinds)),
    level,
    joined: cell("arrivée", dateTyped),
    counted: cell("comptée le", dateTyped),
    ...plain,
    territory: cell("territoire") ?? (territory && codeOf(territory)),
    siren: plain.siren ?? proposedSiren(level, cell("nom") ?? "", territory),
    sources: source === undefined ? undefined : [source],
    uses: statementOf(),
  };
  return filled(fields);

  function statementOf() {
    const text = cell("phrase");
    const usage = cell("usage", (typed) => idTyped(typed, vocabulary.usages));
    if (text === undefined && usage === undefined) return undefined;
    const on = cell("dite le", dateTyped) ?? sourceOf(source ?? "", vocabulary).day ?? undefined;
    const dated = on === undefined ? { read: today } : { on };
    return [filled({ ...dated, usage, text, source })];
  }
}

function filled(fields: Readonly<Record<string, unknown>>): FrontMatter {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
