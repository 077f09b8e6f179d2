/**
 * The one rule of counting (docs/register.md, 2): a member counts from its counting
 * day on, and no more on the day of its departure. Every number on the site comes from here.
 */
import type { Day } from "../dates/day";
import type { Member, Period } from "./member";
import type { PublishedCount, Register } from "./register";

/** The first day on which a stay counts: `counted`, else the latest possible day of arrival. */
export function countingDay({ counted, joined }: Pick<Period, "counted" | "joined">): Day {
  return counted ?? joined.latest;
}

/** The days from which the stays of all members count, the earliest first; a day may repeat. */
export function countingDays({ members }: Pick<Register, "members">): Day[] {
  return members.flatMap(({ periods }) => periods.map(countingDay)).sort();
}

/** The first day on which a stay counts no more; null where it goes on. */
export function departureDay({ left }: Period): Day | null {
  return left?.latest ?? null;
}

/** Whether a stay counts on a day. */
export function countsOn(period: Period, day: Day): boolean {
  const departure = departureDay(period);
  return countingDay(period) <= day && (departure === null || day < departure);
}

/** Whether an organisation is a member on a day. */
export function isMemberOn({ periods }: Member, day: Day): boolean {
  return periods.some((period) => countsOn(period, day));
}

/** The members of a day, in order of their ids. */
export function membersOn({ members }: Register, day: Day): Member[] {
  return members.filter((member) => isMemberOn(member, day));
}

/** How many members the Club has on a day; of one kind, where its id is given. */
export function headCount(register: Register, day: Day, kind?: string): number {
  return membersOn(register, day).filter((member) => kind === undefined || member.kind.id === kind)
    .length;
}

/** A head count published at the time, beside the register's own for that day. */
export interface ComparedCount extends PublishedCount {
  /** What the register counts on that day. */
  counted: number;
}

/** Every published head count beside the register's, oldest first. */
export function comparePublished(register: Register): ComparedCount[] {
  return register.published.map((published) => ({
    ...published,
    counted: headCount(register, published.day),
  }));
}

/** The last head count published after the last day that the register knows; null without one. */
export function announcedSince({ asOf, published }: Register): PublishedCount | null {
  return published.findLast(({ day }) => asOf < day) ?? null;
}

/** The published head counts from which the register differs, oldest first. */
export function differences(register: Register): ComparedCount[] {
  return comparePublished(register).filter(({ count, counted }) => count !== counted);
}
