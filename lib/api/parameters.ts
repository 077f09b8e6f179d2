/** The values that parameters of the API take. */
import * as z from "zod";
import { isDay } from "../dates/day";
import { foldedWords } from "../members/fold";

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
