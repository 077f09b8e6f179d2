/**
 * Events in the life of the Club: arrivals, departures, renamings. Periods are half-open,
 * (from, to]: after the first day, up to and including the last, so that the head counts of two
 * days differ by the arrivals less the departures (docs/api.md, 1).
 */
import { addDays, type Day } from "../dates/day";
import type { ApproximateDate } from "../dates/edtf";
import { type Names, namesOn } from "./as-of";
import { countingDay, countingDays, isMemberOn } from "./head-count";
import type { Member } from "./member";
import { compare } from "./order";
import type { Register } from "./register";

/** One event. `names` are those of its day. */
export interface Change {
  day: Day;
  type: "joined" | "left" | "renamed";
  member: Member;
  names: Names;
  date: ApproximateDate;
  /** The names given up, of a renaming. */
  before: Names | null;
}

/** The events of (from, to], by day, type, then id. */
export function changesBetween(register: Register, from: Day, to: Day): Change[] {
  return register.members
    .flatMap(changesOf)
    .filter(({ day }) => from < day && day <= to)
    .sort(
      (a, b) =>
        compare(a.day, b.day) || compare(a.type, b.type) || compare(a.member.id, b.member.id),
    );
}

/** The members whose arrival counts in (from, to], by counting day, then id. */
export function arrivals(register: Register, from: Day, to: Day): Member[] {
  return ofType("joined", register, from, to);
}

/** The members whose departure counts in (from, to], by day, then id. */
export function departures(register: Register, from: Day, to: Day): Member[] {
  return ofType("left", register, from, to);
}

function ofType(type: Change["type"], register: Register, from: Day, to: Day): Member[] {
  return changesBetween(register, from, to)
    .filter((change) => change.type === type)
    .map(({ member }) => member);
}

function changesOf(member: Member): Change[] {
  const stays = member.periods.flatMap((period) => {
    const joined = change("joined", countingDay(period), period.joined, member);
    if (period.left === null) return [joined];
    return [joined, change("left", period.left.latest, period.left, member)];
  });
  const renamings = member.formerNames.flatMap(({ until }) => {
    const eve = addDays(until.latest, -1);
    // The Club knew both names, or the renaming is no event in its life.
    if (!isMemberOn(member, eve) || !isMemberOn(member, until.latest)) return [];
    const renamed = change("renamed", until.latest, until, member);
    return [{ ...renamed, before: namesOn(member, eve) }];
  });
  return [...stays, ...renamings];
}

function change(type: Change["type"], day: Day, date: ApproximateDate, member: Member): Change {
  return { day, type, member, names: namesOn(member, day), date, before: null };
}

/** The members present on a day that arrived last: those of the last month with any arrival. */
export function newestMembers(register: Register, day: Day): Member[] {
  const last = countingDays(register).findLast((counted) => counted <= day);
  if (last === undefined) return [];
  return arrivals(register, addDays(`${last.slice(0, 7)}-01`, -1), last).filter((member) =>
    isMemberOn(member, day),
  );
}
