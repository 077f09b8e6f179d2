/** The Club's growth in rows, by year or month. */
import { onceFor } from "../content/once-for";
import { addDays, type Day, earlier, lastDayOfMonth, yearOf } from "../dates/day";
import { type Change, changesBetween } from "./changes";
import { countingDays, membersOn } from "./head-count";
import type { Period } from "./member";
import type { Register } from "./register";

/** How long a row is. */
export const steps = ["year", "month"] as const;

/** A year or a month. */
export type Step = (typeof steps)[number];

/** What happened in (from, to], and the Club at its end. */
export type StatisticsRow = ReturnType<typeof statistics>[number];

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
    const day = addDays(end, 1);
    end = step === "year" ? `${day.slice(0, 4)}-12-31` : lastDayOfMonth(day.slice(0, 7));
    ends.push(end < to ? end : to);
  }
  return ends;
}

/** The rows that part (from, to]; those in which nothing happened, and all kinds, are kept. */
export function statistics(register: Register, from: Day, to: Day, step: Step) {
  const changes = changesBetween(register, from, to);
  return rowEnds(from, to, step).map((end, index, ends) => {
    const start = ends[index - 1] ?? from;
    const within = changes.filter(({ day }) => start < day && day <= end);
    const ofType = (type: Change["type"]) => within.filter((change) => change.type === type).length;
    const members = membersOn(register, end);
    const ofKind = (id: string) => members.filter(({ kind }) => kind.id === id).length;
    return {
      from: start,
      to: end,
      members: members.length,
      arrivals: ofType("joined"),
      departures: ofType("left"),
      byKind: Object.fromEntries(register.vocabulary.kinds.map(({ id }) => [id, ofKind(id)])),
      possible: possible(register, end),
    };
  });
}

/** The last day before the year or month of the first arrival, or of `day` if that is earlier. */
export function beforeFirstArrival(register: Register, day: Day, step: Step): Day {
  const first = earlier(countingDays(register)[0] ?? day, day);
  return addDays(step === "year" ? `${first.slice(0, 4)}-01-01` : `${first.slice(0, 7)}-01`, -1);
}

/**
 * The evidence alone decides here, not the day from which the Club counts: at least those that
 * must have been members on the day, at most those that may have been.
 */
function possible({ members }: Register, day: Day): { min: number; max: number } {
  const count = (holds: (stay: Period) => boolean) =>
    members.filter(({ periods }) => periods.some(holds)).length;
  return {
    min: count(
      ({ joined, left }) => joined.latest <= day && (left === null || day < (left.earliest ?? day)),
    ),
    max: count(
      ({ joined, left }) => (joined.earliest ?? day) <= day && (left === null || day < left.latest),
    ),
  };
}

/** A year of the register, as half-open bounds: after `from`, up to `to`, its end as far as known. */
export type RegisterYear = ReturnType<typeof registerYears>[number];

/** The years from the first arrival to the last day that the register knows, oldest first. */
export const registerYears = onceFor((register: Register) => {
  const { asOf } = register;
  const [first] = countingDays(register);
  if (first === undefined) return [];
  return rowEnds(`${yearOf(first) - 1}-12-31`, asOf, "year").map((to) => ({
    year: yearOf(to),
    from: `${yearOf(to) - 1}-12-31`,
    to,
    // Whether the register knows the year to its end.
    whole: to.endsWith("-12-31"),
  }));
});
