/** `/api/members/changes`: events in the life of the Club. */
import { z } from "zod";
import { BEFORE_ALL_DAYS } from "../dates/day";
import { dateLabel } from "../dates/french";
import { changesBetween } from "../members/changes";
import { urls } from "../urls";
import { french, json } from "./answer";
import { endpoint } from "./endpoint";
import { dayField, metaFields, metaOf } from "./meta";
import { inOrder, lastDay, notInOrder, periodParameters } from "./period";
import { referenceSchema, referenceTo } from "./reference";

/** `GET /api/members/changes`: arrivals, departures and renamings of a period. */
export const changes = endpoint({
  path: `${urls.apiMembers}/changes`,
  name: "listChanges",
  summary: "Arrivals, departures and renamings",
  description:
    "Events in the life of the Club, not edits of the data, by date, type, then id. The number " +
    "of members on two days differs by the arrivals less the departures between them.",
  parameters: () => z.strictObject(periodParameters).refine(inOrder, notInOrder),
  success: () => ({
    description: "The events of the period.",
    content: {
      "application/json": z.object({
        data: z.array(
          z.object({
            date: dayField.describe("The day from which the event counts."),
            type: z.enum(["joined", "left", "renamed"]),
            member: referenceSchema.describe("With the name that it bore from that day on."),
            edtf: z.string().describe("What is known of the date, in EDTF."),
            label: z.string().describe("The same in French."),
          }),
        ),
        meta: z.object({
          total: z.int(),
          from: dayField.nullable().describe("Exclusive; null where none was given."),
          to: dayField.describe("Inclusive."),
          ...metaFields,
        }),
      }),
    },
  }),
  answer: (period, { site, base }) => {
    const { from } = period;
    const to = lastDay(period, site.today);
    const data = changesBetween(site.register, from ?? BEFORE_ALL_DAYS, to).map(
      ({ day, type, member, names, date }) => ({
        date: day,
        type,
        member: referenceTo(member.id, names.name, base),
        edtf: date.edtf,
        label: dateLabel(date),
      }),
    );
    const meta = { total: data.length, from: from ?? null, to, ...metaOf(site) };
    return json({ data, meta }, french);
  },
});
