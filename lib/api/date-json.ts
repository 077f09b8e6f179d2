import { z } from "zod";
import type { Day } from "../dates/day";
import type { ApproximateDate } from "../dates/edtf";
import { dateLabel } from "../dates/french";
import { dayField } from "./meta";

/** What is known of a date. */
export const dateSchema = z.object({
  edtf: z.string().describe("As the register has it: EDTF (ISO 8601-2), e.g. [..2019-10-18]."),
  earliest: dayField.nullable().describe("The earliest possible day; null where none is known."),
  latest: dayField.describe("The latest possible day."),
  counted: dayField.describe("The day from which it counts."),
  uncertain: z.boolean().describe("The source is doubtful; moves no bound."),
  label: z.string().describe("In French."),
});

/** A date as the API gives it; it counts from `counted`, or else from the latest possible day. */
export function dateJson(date: ApproximateDate, counted?: Day): z.infer<typeof dateSchema> {
  const { edtf, earliest, latest, uncertain } = date;
  return { edtf, earliest, latest, counted: counted ?? latest, uncertain, label: dateLabel(date) };
}
