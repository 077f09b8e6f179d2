/** What a change of the register changes elsewhere: head counts, and what published posts state. */

import { visitJsx } from "./content/jsx-element";
import { type Day, yearOf } from "./dates/day";
import { frenchDay } from "./dates/french";
import { arrivals, changesBetween } from "./members/changes";
import {
  countingDay,
  countingDays,
  departureDay,
  headCount,
  membersOn,
} from "./members/head-count";
import type { Member } from "./members/member";
import type { Register } from "./members/register";
import { entryOf } from "./members/vocabulary";
import { isPublished } from "./posts/published";
import type { PostSource } from "./posts/read-post";
import { placeOf } from "./rules/rule";

/** A stay as it is counted; `left` is null where it goes on. */
export interface CountedStay {
  joined: Day;
  left: Day | null;
}

/** All that differs between two versions of the register. */
export interface Consequences {
  /** Members whose stays are others; none where the member is not in that register. */
  members: { name: string; before: CountedStay[]; after: CountedStay[] }[];
  /** The head counts of ends of years and of days with a published figure, oldest first. */
  counts: { day: Day; before: number; after: number }[];
  /** The components of published posts that show something else. */
  posts: Difference[];
}

/** One place of a post that shows something else by another version of the register. */
export interface Difference {
  file: string;
  line: number;
  component: string;
  /** The number shown, of a component that counts. */
  count: { before: number; after: number } | null;
  /** Names listed now and not before, and the reverse. */
  gained: string[];
  lost: string[];
}

/** Compares two versions of the register, and what the posts of `today` show of each. */
export function consequences(
  before: Register,
  after: Register,
  posts: readonly PostSource[],
  today: Day,
): Consequences {
  const members = changedMembers(before, after);
  if (members.length === 0) return { members: [], counts: [], posts: [] };
  const published = posts.filter(({ post }) => isPublished(post, today));
  return {
    members,
    counts: daysOfFigures(before, after)
      .map((day) => ({ day, before: headCount(before, day), after: headCount(after, day) }))
      .filter((count) => count.before !== count.after),
    posts: published.flatMap((source) => differencesIn(source, before, after)),
  };
}

function changedMembers(before: Register, after: Register): Consequences["members"] {
  const [old, now] = [byId(before), byId(after)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((id) => {
    const [stays, others] = [staysOf(old.get(id)), staysOf(now.get(id))];
    if (JSON.stringify(stays) === JSON.stringify(others)) return [];
    return [{ name: (now.get(id) ?? old.get(id))?.shortName ?? id, before: stays, after: others }];
  });
}

function byId({ members }: Register): Map<string, Member> {
  return new Map(members.map((member) => [member.id, member]));
}

function staysOf(member: Member | undefined): CountedStay[] {
  return (member?.periods ?? []).map((period) => ({
    joined: countingDay(period),
    left: departureDay(period),
  }));
}

/** Ends of years, the day the register ends with, and days of published figures. */
function daysOfFigures(before: Register, after: Register): Day[] {
  const asOf = after.asOf;
  const [first] = [before, after].flatMap(countingDays).sort();
  const days = new Set([asOf, ...after.published.map(({ day }) => day)]);
  for (let year = yearOf(first ?? asOf); year < yearOf(asOf); year += 1) days.add(`${year}-12-31`);
  return [...days].sort();
}

function differencesIn(source: PostSource, before: Register, after: Register): Difference[] {
  const differences: Difference[] = [];
  visitJsx(source.tree, (component, attributes, node) => {
    const show = shown[component];
    if (show === undefined) return;
    const [old, now] = [show(before, attributes), show(after, attributes)];
    const count = old.count === now.count ? null : { before: old.count, after: now.count };
    const gained = now.names.filter((name) => !old.names.includes(name));
    const lost = old.names.filter((name) => !now.names.includes(name));
    if (count === null && gained.length === 0 && lost.length === 0) return;
    const { file, line } = placeOf(source, node);
    differences.push({ file, line, component, count, gained, lost });
  });
  return differences;
}

type Attributes = Partial<Record<string, string>>;

/** What each component shows of a register: a number, and the names by which it differs. */
const shown: Readonly<
  Record<string, (register: Register, attributes: Attributes) => { count: number; names: string[] }>
> = {
  MemberCount: (register, { on = "", kind }) => {
    const known = entryOf(register.vocabulary.kinds, kind);
    return { count: headCount(register, on, known?.id), names: [] };
  },
  NewMembers: (register, { from = "", to = "" }) => namesOf(arrivals(register, from, to)),
  MemberWall: (register, { on = "" }) => namesOf(membersOn(register, on)),
  Growth: (register, { from = "", to = "" }) => ({
    count: headCount(register, to),
    names: changesBetween(register, from, to)
      .filter(({ type }) => type !== "renamed")
      .map(({ member, day }) => `${member.shortName} (${frenchDay(day)})`),
  }),
};

function namesOf(members: readonly Member[]): { count: number; names: string[] } {
  return { count: members.length, names: members.map(({ shortName }) => shortName) };
}
