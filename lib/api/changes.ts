/** `/api/members/changes`: events in the life of the Club. */
import * as z from "zod";
import { BEFORE_ALL_DAYS } from "../dates/day";
import { dateLabel } from "../dates/french";
import { changesBetween } from "../members/changes";
import { urls } from "../urls";
import { said } from "./described";
import { list, pageParameters } from "./list";
import { inOrder, lastDay, notInOrder, periodMeta, periodParameters } from "./parameters";
import { dayField, referenceColumns, referenceSchema, referenceTo } from "./parts";

/** Arrivals, departures and renamings of a period. */
export const changes = list({
  path: `${urls.apiMembers}/changes`,
  name: "listChanges",
  summary: "Arrivals, departures and renamings",
  description:
    "Events in the life of the Club, not edits of the data, by date, type, then id. The number " +
    "of members on two days differs by the arrivals less the departures between them.",
  success: "The events of the period.",
  file: "changements",
  key: null,
  parameters: () =>
    z.strictObject({ ...periodParameters, ...pageParameters() }).refine(inOrder, notInOrder),
  item: () =>
    z.object({
      date: said(
        dayField,
        "Le jour à partir duquel l’événement compte.",
        "The day from which the event counts.",
      ),
      type: said(z.enum(["joined", "left", "renamed"]), "Arrivée, départ ou changement de nom."),
      member: referenceSchema.describe("With the name that it bore from that day on."),
      edtf: said(
        z.string(),
        "Ce qu’on sait de la date, en EDTF, la notation des archivistes.",
        "What is known of the date, in EDTF.",
      ),
      label: said(z.string(), "La même chose en français.", "The same in French."),
    }),
  meta: periodMeta,
  find: (period, { site: { register, today } }) => {
    const { from } = period;
    const to = lastDay(period, today);
    const rows = changesBetween(register, from ?? BEFORE_ALL_DAYS, to);
    return { rows, meta: { from: from ?? null, to }, day: to };
  },
  json: ({ day, type, member, date }, site) => ({
    ...{ date: day, type, member: referenceTo(member, day, site) },
    ...{ edtf: date.edtf, label: dateLabel(date) },
  }),
  columns: {
    type: [{ description: "An arrival, a departure, or another name." }],
    member: referenceColumns,
    edtf: [{ inExcel: false }],
  },
});
