/** What writing to the register would do: files, counts, faults. */
import type { SourceFile } from "../../lib/content/files";
import type { SplitFile } from "../../lib/content/front-matter";
import type { Day } from "../../lib/dates/day";
import type { Fault } from "../../lib/faults/fault";
import { countingDay, headCount } from "../../lib/members/head-count";
import type { Member } from "../../lib/members/member";
import { compare } from "../../lib/members/order";
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

/** The content as it would be with these members and this `asOf`. */
export function contentWith(
  content: Content,
  planned: readonly PlannedMember[],
  asOf: Day,
): Content {
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
export function newFaults(before: Content, after: Content): Fault[] {
  const key = ({ id, place, found }: Fault) => [id, place.file, found].join(" ");
  const known = new Set(check(before).map(key));
  return check(after).filter((one) => !known.has(key(one)));
}

/** The Club's counts on the days on which the new members count. */
export function countsOf(
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
