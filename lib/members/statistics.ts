/** The Club's growth in rows, by year or month. */
import { addDays, type Day, earlier, lastDayOfMonth, yearOf } from "../dates/day";
import { type Change, changesBetween } from "./changes";
import { countingDays, membersOn } from "./head-count";
import type { Member } from "./member";
import type { Register } from "./register";

/** How long a row is. */
export const steps = ["year", "month"] as const;

/** A year or a month. */
export type Step = (typeof steps)[number];

/** What happened in (from, to], and the Club at its end. */
export interface StatisticsRow {
  /** The last day before the row. */
  from: Day;
  /** The row's last day. */
  to: Day;
  /** Members on that day. */
  members: number;
  arrivals: number;
  departures: number;
  /** Members on that day by the id of their kind, every kind present. */
  byKind: Record<string, number>;
  /** The fewest and the most members that the uncertain dates allow on that day. */
  possible: { min: number; max: number };
}

/** How many rows part (from, to]. */
export function rowCount(from: Day, to: Day, step: Step): number {
  const index = (day: Day) =>
    step === "year" ? yearOf(day) : yearOf(day) * 12 + Number(day.slice(5, 7));
  return from < to ? index(to) - index(addDays(from, 1)) + 1 : 0;
}

/** The last days of the rows that part (from, to]: ends of years or months, and `to` itself. */
export function rowEnds(from: Day, to: Day, step: Step): Day[] {
  const ends: Day[] = [];
  for (let end = from; end < to; ) {
    end = endOf(addDays(end, 1), step);
    ends.push(end < to ? end : to);
  }
  return ends;
}

/** The rows that part (from, to]; those in which nothing happened are kept. */
export function statistics(register: Register, from: Day, to: Day, step: Step): StatisticsRow[] {
  const changes = changesBetween(register, from, to);
  return rowEnds(from, to, step).map((end, index, ends) => {
    const start = ends[index - 1] ?? from;
    return row(
      register,
      start,
      end,
      changes.filter(({ day }) => start < day && day <= end),
    );
  });
}

/** The last day before the year or month of the first arrival, or of `day` if that is earlier. */
export function beforeFirstArrival(register: Register, day: Day, step: Step): Day {
  const first = earlier(countingDays(register)[0] ?? day, day);
  return addDays(step === "year" ? `${first.slice(0, 4)}-01-01` : `${first.slice(0, 7)}-01`, -1);
}

function endOf(day: Day, step: Step): Day {
  return step === "year" ? `${day.slice(0, 4)}-12-31` : lastDayOfMonth(day.slice(0, 7));
}

function row(register: Register, from: Day, to: Day, changes: Change[]): StatisticsRow {
  const members = membersOn(register, to);
  return {
    from,
    to,
    members: members.length,
    arrivals: changes.filter(({ type }) => type === "joined").length,
    departures: changes.filter(({ type }) => type === "left").length,
    byKind: byKind(members, register),
    possible: possible(register, to),
  };
}

function byKind(members: readonly Member[], { vocabulary }: Register): Record<string, number> {
  const count = (id: string) => members.filter(({ kind }) => kind.id === id).length;
  return Object.fromEntries(vocabulary.kinds.map(({ id }) => [id, count(id)]));
}

/**
 * The evidence alone decides here, not the day from which the Club counts: at least those that
 * must have been members on the day, at most those that may have been.
 */
function possible({ members }: Register, day: Day): { min: number; max: number } {
  const mustBe = members.filter(({ periods }) =>
    periods.some(
      ({ joined, left }) => joined.latest <= day && (left === null || day < (left.earliest ?? day)),
    ),
  );
  const mayBe = members.filter(({ periods }) =>
    periods.some(
      ({ joined, left }) => (joined.earliest ?? day) <= day && (left === null || day < left.latest),
    ),
  );
  return { min: mustBe.length, max: mayBe.length };
}
