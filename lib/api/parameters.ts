/** The values that parameters of the API take. */
import * as z from "zod";
import type { Day } from "../dates/day";
import { isDay } from "../dates/day";
import { foldedWords } from "../members/fold";
import { dayField } from "./meta";

/** A day of the calendar, `YYYY-MM-DD`. */
export const day = z
  .string()
  .refine(isDay, { error: "is not a day of the calendar, written YYYY-MM-DD" })
  .meta({ format: "date", examples: ["2021-12-31"] });

/** A whole number in digits, from `least` to `most`. */
export function wholeNumber(least: number, most: number) {
  const error = `is not a whole number from ${least} to ${most}`;
  return z.preprocess(
    (typed) => (/^[1-9]\d{0,15}$/.test(String(typed)) ? Number(typed) : typed),
    z.int({ error }).min(least, { error }).max(most, { error }),
  );
}

/** Words to look for, at most 100 characters. */
export const words = z
  .string()
  .refine((typed) => [...typed].length <= 100, { error: "has more than 100 characters" })
  .refine((typed) => foldedWords(typed).length > 0, {
    error: "has no letter and no digit to look for",
  })
  .meta({ maxLength: 100, examples: ["conseil départemental"] });

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
