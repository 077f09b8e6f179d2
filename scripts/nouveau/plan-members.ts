/** What a table of arrivals would write, and what would then change or be wrong. */

import { type SplitFile, splitFrontMatter } from "../../lib/content/front-matter";
import type { Day } from "../../lib/dates/day";
import { frenchDay } from "../../lib/dates/french";
import type { Fault } from "../../lib/faults/fault";
import { frontMatterOf, idOfRow, readArrival } from "../../lib/members/arrival";
import { columnOf, inColumns } from "../../lib/members/arrival-columns";
import {
  arrivalAfterAsOf,
  arrivalExists,
  arrivalTwice,
  fieldKept,
  nothingToAdd,
} from "../../lib/members/arrival-faults";
import type { ArrivalRow } from "../../lib/members/arrivals-csv";
import { countingDay } from "../../lib/members/head-count";
import { type EditedFile, withAdditions } from "../../lib/members/member-edit";
import { memberFile } from "../../lib/members/member-file";
import { compare } from "../../lib/members/order";
import { readMember } from "../../lib/members/read-member";
import { sameOrganisation } from "../../lib/members/same-organisation";
import type { Content } from "../../lib/rules/rule";
import {
  contentWith,
  countsOf,
  type MemberPlan,
  newFaults,
  type PlannedMember,
  type PlanSources,
} from "./plan";
import { planAsOf } from "./plan-as-of";

/** What a plan depends on beside the table. */
export interface PlanOptions {
  /** Whether a row may add to the file of a member that exists. */
  update: boolean;
  asOf: Day | undefined;
}

/** What one row comes to. */
interface Outcome {
  faults: Fault[];
  planned?: PlannedMember;
  /** Its cells as a file's fields, where no member can be made of them. */
  unread?: SplitFile;
}

/** What the rows of a table would write, and what would then change or be wrong. */
export function planMembers(
  rows: readonly ArrivalRow[],
  sources: PlanSources,
  { update, asOf }: PlanOptions,
): MemberPlan {
  const { content } = sources;
  const lines = new Map<string, number>();
  const outcomes = rows.map((row) => outcomeOf(row, sources, update, lines));
  const members = outcomes.flatMap(({ planned }) => planned ?? []);
  const unread = outcomes.flatMap((outcome) => outcome.unread ?? []);
  const { register, faults } = planAsOf(sources, asOf);
  const after = contentWith(content, members, register?.asOf ?? content.register.asOf);
  const found = newFaults(content, withFiles(after, unread));
  const table = rows[0]?.at("nom").file;
  return {
    members,
    register,
    counts: countsOf(members, content, after),
    faults: [
      ...outcomes.flatMap((outcome) => outcome.faults),
      ...faults,
      ...found.filter(({ place }) => place.file === table),
      ...afterAsOf(members, after.register.asOf),
    ],
    consequences: found.filter(({ place, level }) => place.file !== table && level === "error"),
  };
}

/** The same content, these files among those of members: all that can be said of their values is. */
function withFiles(content: Content, files: readonly SplitFile[]): Content {
  const added = files.map((file, index) => [`${file.path}#${index}`, file] as const);
  return { ...content, memberFiles: new Map([...content.memberFiles, ...added]) };
}

/** Whose a row is may be wrong: what else is wrong in it is told with that. */
function outcomeOf(
  row: ArrivalRow,
  sources: PlanSources,
  update: boolean,
  lines: Map<string, number>,
): Outcome {
  const named = idOfRow(row);
  const name = row.cells.get("nom") ?? "";
  const place = row.at("nom");
  const existing = sameOrganisation(sources.content.register.members, {
    name,
    id: named.ok ? named.id : "",
  });
  if (existing === undefined && !named.ok)
    return refused(named.fault, newMember(row, "sans-nom", sources));
  const id = existing ?? (named.ok ? named.id : "");
  const path = `members/${id}.md`;
  const exists = sources.memberFiles.some((file) => file.path === path);
  const outcome =
    exists && update ? updatedMember(row, path, sources) : newMember(row, id, sources);
  const first = lines.get(id);
  lines.set(id, first ?? place.line);
  if (first !== undefined) return refused(arrivalTwice(place, id, first), outcome);
  return exists && !update ? refused(arrivalExists(place, name || id, path), outcome) : outcome;
}

function refused(fault: Fault, { faults, planned, unread }: Outcome): Outcome {
  return {
    faults: [fault, ...faults.filter(({ level }) => level === "error")],
    unread: planned?.file ?? unread,
  };
}

function newMember(row: ArrivalRow, id: string, { content, today }: PlanSources): Outcome {
  const read = readArrival(row, id, today, content.register.vocabulary);
  if (!read.ok) return { faults: read.faults, unread: read.file };
  const { member, frontMatter, file } = read.arrival;
  const text = memberFile(frontMatter, "");
  return { faults: [], planned: { member, path: file.path, text, added: null, file } };
}

function updatedMember(
  row: ArrivalRow,
  path: string,
  { content, memberFiles, today }: PlanSources,
): Outcome {
  const { vocabulary } = content.register;
  const text = memberFiles.find((file) => file.path === path)?.text ?? "";
  const edited = withAdditions(text, frontMatterOf(row, today, vocabulary), vocabulary);
  const split = splitFrontMatter({ path, text: edited.text });
  if (!split.ok) return split;
  const read = readMember(split.file, vocabulary);
  // The file was right: what is wrong now came from the table.
  if (!read.ok)
    return {
      faults: read.faults.map((one) => inColumns({ ...one, place: row.at("nom") }, vocabulary)),
    };
  const faults = remarksOn(edited, row, path);
  if (edited.added.length === 0) return { faults };
  const { member } = read;
  return {
    faults,
    planned: { member, path, text: edited.text, added: edited.added, file: split.file },
  };
}

function remarksOn({ added, kept }: EditedFile, row: ArrivalRow, path: string): Fault[] {
  const remarks = kept.map(({ key, ...values }) => {
    const column = columnOf([key]);
    return fieldKept(row.at(column), { column, ...values });
  });
  return added.length > 0 ? remarks : [...remarks, nothingToAdd(row.at("nom"), path)];
}

/** One remark is enough: on the arrival that counts last. */
function afterAsOf(members: readonly PlannedMember[], asOf: Day): Fault[] {
  const [last] = members
    .filter(({ added }) => added === null)
    .flatMap(({ member, file }) =>
      member.periods.map((period) => ({ day: countingDay(period), file })),
    )
    .filter(({ day }) => day > asOf)
    .sort((a, b) => compare(b.day, a.day));
  if (last === undefined) return [];
  return [arrivalAfterAsOf(last.file.at(["joined"]), frenchDay(last.day), frenchDay(asOf))];
}
