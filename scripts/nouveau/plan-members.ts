/** What a table of arrivals would write, and what would then change or be wrong. */
import type { SourceFile } from "../../lib/content/files";
import { type SplitFile, splitFrontMatter } from "../../lib/content/front-matter";
import type { Day } from "../../lib/dates/day";
import { frenchDay } from "../../lib/dates/french";
import { type Fault, faultAt, start, warningAt } from "../../lib/faults/fault";
import {
  type ArrivalRow,
  columnOf,
  frontMatterOf,
  idOfRow,
  inColumns,
  readArrival,
} from "../../lib/members/arrival";
import { countingDay, headCount } from "../../lib/members/head-count";
import type { Member } from "../../lib/members/member";
import {
  type EditedFile,
  memberFile,
  withAdditions,
  withAsOf,
} from "../../lib/members/member-file";
import { sameOrganisation } from "../../lib/members/member-id";
import { compare } from "../../lib/members/order";
import { readMember } from "../../lib/members/read-register";
import { check } from "../../lib/rules/check";
import type { Content } from "../../lib/rules/rule";

/** A member's file to write. */
export interface PlannedMember {
  member: Member;
  /** `members/ratp.md`. */
  path: string;
  text: string;
  /** The fields added to a file that exists; null for a new file. */
  added: readonly string[] | null;
  /** The places of its fields: in the table of arrivals, or in the file that exists. */
  file: SplitFile;
}

/** All that writing a table of arrivals would do. */
export interface MemberPlan {
  members: PlannedMember[];
  /** register.yml with another `asOf`; null where it stays. */
  register: { text: string; asOf: Day } | null;
  /** The Club's count before and after, on each day on which one of the new members counts. */
  counts: { day: Day; before: number; after: number }[];
  /** Faults and remarks on what was asked; with an error among them nothing may be written. */
  faults: Fault[];
  /** The errors that the check would find elsewhere, once the files are written, and does not now. */
  consequences: Fault[];
}

/** What a plan is made from. */
export interface PlanSources {
  content: Content;
  /** The files of members/, as they are. */
  memberFiles: readonly SourceFile[];
  registerFile: SourceFile | undefined;
  today: Day;
}

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
  if (first === undefined && (update || !exists)) return outcome;
  const fault =
    first === undefined
      ? faultAt("arrival-exists", place, {
          found: `« ${name || id} » est déjà dans le registre : ${path}.`,
          expected: "une organisation que le registre n’a pas encore",
          advice:
            "Pour compléter sa fiche, ajoutez --mettre-a-jour à la commande ; si c’est une autre organisation, donnez-lui un autre nom et un « identifiant ».",
        })
      : faultAt("arrival-twice", place, {
          found: `« ${id} » figure déjà ligne ${first}.`,
          expected: "une seule ligne par organisation",
        });
  return refused(fault, outcome);
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
  const read = readMember(split, vocabulary);
  // The file was right: what is wrong now came from the table.
  if (!read.ok)
    return {
      faults: read.faults.map((one) => inColumns({ ...one, place: row.at("nom") }, vocabulary)),
    };
  const faults = remarksOn(edited, row, path);
  if (edited.added.length === 0) return { faults };
  const { text: whole, added } = edited;
  return { faults, planned: { member: read.data, path, text: whole, added, file: split.file } };
}

function remarksOn({ added, kept }: EditedFile, row: ArrivalRow, path: string): Fault[] {
  const remarks = kept.map(({ key, kept: present, given }) => {
    const column = columnOf([key]);
    return warningAt("field-kept", row.at(column), {
      found: `« ${column} » vaut déjà « ${present} » : « ${given} » n’est pas repris.`,
      expected: "une case vide, ou la même valeur",
      advice: "Une correction se fait dans la fiche du membre.",
    });
  });
  const nothing = warningAt("nothing-to-add", row.at("nom"), {
    found: `La ligne n’ajoute rien à ${path}.`,
    expected: "un champ encore vide, ou une phrase nouvelle",
  });
  return added.length > 0 ? remarks : [...remarks, nothing];
}

/** register.yml with another `asOf`, or why that cannot be. */
function planAsOf(
  { content, registerFile, today }: PlanSources,
  asOf: Day | undefined,
): { register: MemberPlan["register"]; faults: Fault[] } {
  const current = content.register.asOf;
  if (asOf === undefined || registerFile === undefined || asOf === current)
    return { register: null, faults: [] };
  const place = start(registerFile.path);
  const day = frenchDay(asOf);
  const faults: Fault[] = [];
  if (asOf < current)
    faults.push(
      faultAt("as-of-back", place, {
        found: `Le registre est déjà arrêté au ${frenchDay(current)}, après le ${day}.`,
        expected: "un jour plus récent",
      }),
    );
  if (asOf > today)
    faults.push(
      faultAt("as-of-future", place, {
        found: `Le ${day} n’est pas encore là : nous sommes le ${frenchDay(today)}.`,
        expected: "le dernier jour que le registre connaît",
      }),
    );
  if (faults.length > 0) return { register: null, faults };
  return { register: { asOf, text: withAsOf(registerFile.text, asOf) }, faults };
}

/** The content as it would be with these members and this `asOf`. */
function contentWith(content: Content, planned: readonly PlannedMember[], asOf: Day): Content {
  const members = new Map(content.register.members.map((member) => [member.id, member]));
  const memberFiles = new Map(content.memberFiles);
  for (const { member, file } of planned) {
    members.set(member.id, member);
    memberFiles.set(member.id, file);
  }
  const sorted = [...members.values()].sort((a, b) => compare(a.id, b.id));
  return {
    ...content,
    register: { ...content.register, asOf, members: sorted },
    memberIds: new Set([...content.memberIds, ...members.keys()]),
    memberFiles,
  };
}

/** What the rules say of `after` that they do not say of `before`. */
function newFaults(before: Content, after: Content): Fault[] {
  const key = ({ id, place, found }: Fault) => [id, place.file, found].join(" ");
  const known = new Set(check(before).map(key));
  return check(after).filter((one) => !known.has(key(one)));
}

/** The Club's counts on the days on which the new members count. */
function countsOf(
  planned: readonly PlannedMember[],
  before: Content,
  after: Content,
): MemberPlan["counts"] {
  const days = planned
    .filter(({ added }) => added === null)
    .flatMap(({ member }) => member.periods.map(countingDay));
  return [...new Set(days)].sort().map((day) => ({
    day,
    before: headCount(before.register, day),
    after: headCount(after.register, day),
  }));
}
