/** A calendar day, `AAAA-MM-JJ` (ISO 8601). Days compare as text. */
export type Day = string;

/** Earlier than any day, for periods that have no beginning. */
export const BEFORE_ALL_DAYS: Day = "0999-12-31";

const MILLISECONDS = 86_400_000;

/** Whether `text` is a day that exists, years 1000 to 9999. */
export function isDay(text: string): text is Day {
  return text > BEFORE_ALL_DAYS && toDay(Date.parse(`${text}T00:00:00Z`)) === text;
}

/** The day `count` days after `day`; before it where `count` is negative. */
export function addDays(day: Day, count: number): Day {
  return toDay(Date.parse(`${day}T00:00:00Z`) + count * MILLISECONDS) ?? day;
}

/** The earlier of two days. */
export function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}

/** The later of two days. */
export function later(one: Day, other: Day): Day {
  return one < other ? other : one;
}

/** The last day of a month `AAAA-MM`. */
export function lastDayOfMonth(month: string): Day {
  const [year = "", number = ""] = month.split("-");
  // The day before the first of the next month.
  return toDay(Date.UTC(Number(year), Number(number), 0)) ?? `${month}-31`;
}

/** The year of a day, as a number. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** How many days lie between `from` and `to`; negative where `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS);
}

function toDay(time: number): Day | undefined {
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
