/** `/api/members/changes`: events in the life of the Club. */
import * as z from "zod";
import { BEFORE_ALL_DAYS } from "../dates/day";
import { dateLabel } from "../dates/french";
import { type Change, changesBetween } from "../members/changes";
import { urls } from "../urls";
import { fieldOf, said } from "./field";
import { list, pageParameters } from "./list";
import { dayField } from "./meta";
import { inOrder, lastDay, notInOrder, periodMeta, periodParameters } from "./parameters";
import { referenceColumns, referenceSchema, referenceTo } from "./reference";

const field = fieldOf<{ change: Change; base: string }>();

const fields = [
  field(
    "date",
    said(
      dayField,
      "Le jour à partir duquel l’événement compte.",
      "The day from which the event counts.",
    ),
    ({ change }) => change.day,
  ),
  field(
    "type",
    said(z.enum(["joined", "left", "renamed"]), "Arrivée, départ ou changement de nom."),
    ({ change }) => change.type,
    [{ description: "An arrival, a departure, or another name." }],
  ),
  field(
    "member",
    referenceSchema.describe("With the name that it bore from that day on."),
    ({ change: { member, names }, base }) => referenceTo(member.id, names.name, base),
    referenceColumns("member", "The member", "Le membre"),
  ),
  field(
    "edtf",
    said(
      z.string(),
      "Ce qu’on sait de la date, en EDTF, la notation des archivistes.",
      "What is known of the date, in EDTF.",
    ),
    ({ change }) => change.date.edtf,
    [{ inExcel: false }],
  ),
  field("label", said(z.string(), "La même chose en français.", "The same in French."), (row) =>
    dateLabel(row.change.date),
  ),
];

/** Arrivals, departures and renamings of a period. */
export const changes = list({
  path: `${urls.apiMembers}/changes`,
  name: "listChanges",
  summary: "Arrivals, departures and renamings",
  description:
    "Events in the life of the Club, not edits of the data, by date, type, then id. The number " +
    "of members on two days differs by the arrivals less the departures between them.",
  success: "The events of the period.",
  items: "changes",
  schemaName: "describeChangesCsv",
  file: "changements",
  key: null,
  parameters: () =>
    z.strictObject({ ...periodParameters, ...pageParameters() }).refine(inOrder, notInOrder),
  fields: () => fields,
  meta: periodMeta,
  find: (period, { site: { register, today }, base }) => {
    const { from } = period;
    const to = lastDay(period, today);
    const found = changesBetween(register, from ?? BEFORE_ALL_DAYS, to);
    const items = found.map((change) => ({ change, base }));
    return { items, meta: { from: from ?? null, to }, day: to };
  },
});
