import * as z from "zod";
import type { Day } from "../dates/day";
import type { ApproximateDate } from "../dates/edtf";
import { dateLabel } from "../dates/french";
import { said } from "./field";
import { dayField } from "./meta";

/** What is known of a date. */
export const dateSchema = z
  .object({
    edtf: said(
      z.string().describe("As the register has it: EDTF (ISO 8601-2), e.g. [..2019-10-18]."),
      "Ce qu’en dit le registre, en EDTF, la notation des archivistes.",
    ),
    earliest: said(
      dayField.nullable().describe("The earliest possible day; null where none is known."),
      "Le premier jour possible ; null si aucun n’est connu.",
    ),
    latest: said(dayField.describe("The latest possible day."), "Le dernier jour possible."),
    counted: said(
      dayField.describe("The day from which it counts."),
      "Le jour à partir duquel on compte.",
    ),
    uncertain: said(
      z.boolean().describe("The source is doubtful; moves no bound."),
      "La source est douteuse ; les bornes n’en changent pas.",
    ),
    label: said(z.string().describe("In French."), "La même chose en français."),
  })
  .meta({ shape: "date" });

/** A date as the API gives it; it counts from `counted`, or else from the latest possible day. */
export function dateJson(date: ApproximateDate, counted?: Day): z.infer<typeof dateSchema> {
  const { edtf, earliest, latest, uncertain } = date;
  return { edtf, earliest, latest, counted: counted ?? latest, uncertain, label: dateLabel(date) };
}
