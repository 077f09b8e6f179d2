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
  renamed: { before: string; after: string }[];
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
  const pairs = pairsOf(before, after);
  const renamed = pairs.flatMap(([old, now]) =>
    old === undefined || now === undefined || old.shortName === now.shortName
      ? []
      : [{ before: old.shortName, after: now.shortName }],
  );
  const members = pairs.flatMap(([old, now]) => {
    const [stays, others] = [staysOf(old), staysOf(now)];
    const name = (now ?? old)?.shortName ?? "";
    const isSame = JSON.stringify(stays) === JSON.stringify(others);
    return isSame ? [] : [{ name, before: stays, after: others }];
  });
  if (members.length === 0) return { renamed, members: [], counts: [], posts: [] };
  const published = posts.filter(({ post }) => isPublished(post, today));
  return {
    renamed,
    members,
    counts: daysOfFigures(before, after)
      .map((day) => ({ day, before: headCount(before, day), after: headCount(after, day) }))
      .filter((count) => count.before !== count.after),
    posts: published.flatMap((source) => differencesIn(source, before, after)),
  };
}

/** Each member as it was and is; one whose file has another name is the one that it says it was. */
function pairsOf(
  before: Register,
  after: Register,
): (readonly [old: Member | undefined, now: Member | undefined])[] {
  const old = new Map(before.members.map((member) => [member.id, member]));
  const pairs = after.members.map((now) => {
    const id = [now.id, ...now.formerIds].find((one) => old.has(one)) ?? now.id;
    const known = old.get(id);
    old.delete(id);
    return [known, now] as const;
  });
  const all = [...pairs, ...[...old.values()].map((gone) => [gone, undefined] as const)];
  const idOf = ([one, other]: (typeof all)[number]) => (other ?? one)?.id ?? "";
  return all.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
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
    const has = (all: readonly Named[], { keys }: Named) =>
      all.some((other) => other.keys.some((key) => keys.includes(key)));
    const gained = now.named.filter((one) => !has(old.named, one)).map(({ name }) => name);
    const lost = old.named.filter((one) => !has(now.named, one)).map(({ name }) => name);
    if (count === null && gained.length === 0 && lost.length === 0) return;
    const { file, line } = placeOf(source, node);
    differences.push({ file, line, component, count, gained, lost });
  });
  return differences;
}

type Attributes = Partial<Record<string, string>>;

/** A member as a component shows it, and what tells it from others: its ids, and more of an event. */
interface Named {
  name: string;
  keys: string[];
}

/** What each component shows of a register: a number, and the members by which it differs. */
const shown: Readonly<
  Record<string, (register: Register, attributes: Attributes) => { count: number; named: Named[] }>
> = {
  MemberCount: (register, { on = "", kind }) => {
    const known = entryOf(register.vocabulary.kinds, kind);
    return { count: headCount(register, on, known?.id), named: [] };
  },
  NewMembers: (register, { from = "", to = "" }) => namedOf(arrivals(register, from, to)),
  MemberWall: (register, { on = "" }) => namedOf(membersOn(register, on)),
  Growth: (register, { from = "", to = "" }) => ({
    count: headCount(register, to),
    named: changesBetween(register, from, to)
      .filter(({ type }) => type !== "renamed")
      .map(({ member, day }) => named(member, frenchDay(day))),
  }),
};

function namedOf(members: readonly Member[]): { count: number; named: Named[] } {
  return { count: members.length, named: members.map((member) => named(member)) };
}

function named({ id, formerIds, shortName }: Member, day?: string): Named {
  const more = day === undefined ? "" : ` (${day})`;
  return { name: `${shortName}${more}`, keys: [id, ...formerIds].map((one) => `${one}${more}`) };
}
