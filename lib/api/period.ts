/** A period as the API is asked for it: half-open, after `from`, up to and including `to`. */
import type { Day } from "../dates/day";
import { dayField } from "./meta";
import { day } from "./parameters";

/** The schemas of the two parameters that name a period. */
export const periodParameters = {
  from: day.optional().describe("Exclusive: only what comes after that day."),
  to: day.optional().describe("Inclusive: up to that day; that of the build if absent."),
};

interface Period {
  from?: Day | undefined;
  to?: Day | undefined;
}

/** Whether `from` does not come after `to`, where both are given. */
export function inOrder({ from, to }: Period): boolean {
  return from === undefined || to === undefined || from <= to;
}

/** The fault of a period that is not `inOrder`. */
export const notInOrder = { path: ["from"], error: 'comes after "to"' };

/** The last day of a period; one that begins in the future ends there too, without events. */
export function lastDay({ from, to }: Period, today: Day): Day {
  return to ?? (from !== undefined && from > today ? from : today);
}

/** What `meta` says of the period that was asked for. */
export const periodMeta = {
  from: dayField.nullable().describe("Exclusive; null where none was given."),
  to: dayField.describe("Inclusive."),
};
