/** `/api/stats`: the Club's growth in rows. */
import * as z from "zod";
import type { Site } from "../load";
import { arrivals, departures } from "../members/changes";
import type { Member } from "../members/member";
import {
  beforeFirstArrival,
  rowCount,
  type StatisticsRow,
  statistics,
  steps,
} from "../members/statistics";
import { idsOf } from "../members/vocabulary";
import { faultOf, problem } from "./answer";
import { said, tableOf } from "./described";
import { list, pageParameters } from "./list";
import { inOrder, lastDay, notInOrder, periodParameters } from "./parameters";
import { dayField } from "./parts";

/** As many as a page has, so that all rows come at once. */
const MOST_ROWS = 1200;

const count = z.int().min(0);
const period = {
  from: said(dayField, "La veille de la période.", "The last day before the row."),
  to: said(dayField, "Le dernier jour de la période.", "The row's last day."),
};
const members = said(count, "Les membres de ce dernier jour.", "On the row's last day.");
const arriving = said(count, "Les arrivées de la période.");
const leaving = said(count, "Les départs de la période.");

/** A row of the CSV: one a kind, and one, `all`, for all of them. */
const kindRow = z.object({
  ...period,
  kind: said(z.string(), "Un type, ou « all » pour tous.", "A kind, or all for all of them."),
  members,
  arrivals: arriving.describe("Arrivals of the row."),
  departures: leaving.describe("Departures of the row."),
  possibleMin: said(
    count.nullable(),
    "Le plus petit nombre de membres possible, sur la ligne « all ».",
    "The fewest members that the uncertain dates allow, on the row of all kinds.",
  ),
  possibleMax: said(
    count.nullable(),
    "Le plus grand, sur la ligne « all ».",
    "The most members that the uncertain dates allow, on the row of all kinds.",
  ),
});

/** Long, so that a new kind is no new column. */
function kindRows(row: StatisticsRow, { register }: Site): z.infer<typeof kindRow>[] {
  const { from, to, possible } = row;
  const all = { ...row, kind: "all", possibleMin: possible.min, possibleMax: possible.max };
  const arrived = arrivals(register, from, to);
  const departed = departures(register, from, to);
  const kinds = idsOf(register.vocabulary.kinds).map((kind) => {
    const countIn = (some: readonly Member[]) => some.filter((one) => one.kind.id === kind).length;
    return {
      ...{ from, to, kind, members: row.byKind[kind] ?? 0 },
      ...{ arrivals: countIn(arrived), departures: countIn(departed) },
      ...{ possibleMin: null, possibleMax: null },
    };
  });
  return [all, ...kinds];
}

/** Members, arrivals and departures by year or month. */
export const stats = list({
  path: "/api/stats",
  name: "listStatistics",
  summary: "The Club's growth",
  description:
    "Rows by year or month, those without events too. The first begins before the first arrival " +
    "if `from` is absent; the last ends on `to`, be it the end of a year or month or not.",
  success: "The rows of the period.",
  file: "effectifs",
  key: null,
  isFrench: false,
  parameters: () =>
    z
      .strictObject({
        by: z.enum(steps).default("year").describe("How long a row is."),
        ...periodParameters,
        ...pageParameters(MOST_ROWS),
      })
      .refine(inOrder, notInOrder),
  item: ({ register: { vocabulary } }) =>
    z.object({
      ...period,
      members,
      arrivals: arriving,
      departures: leaving,
      byKind: said(
        z.record(z.string(), count),
        "Les membres du dernier jour par type, tous les types présents.",
        `Members on the last day by kind, every kind present: ${idsOf(vocabulary.kinds).join(", ")}.`,
      ),
      possible: z
        .object({
          min: said(count, "Le plus petit nombre de membres que permettent les dates incertaines."),
          max: said(count, "Le plus grand."),
        })
        .describe("The numbers of members that the uncertain dates allow on the last day."),
    }),
  meta: {
    by: z.enum(steps),
    from: dayField.describe("Exclusive."),
    to: dayField.describe("Inclusive."),
  },
  find: ({ by, ...asked }, call) => {
    const { register, today } = call.site;
    const last = lastDay(asked, today);
    const first = asked.from ?? beforeFirstArrival(register, last, by);
    const total = rowCount(first, last, by);
    if (total > MOST_ROWS) {
      const detail = `From ${first} to ${last} by ${by} makes ${total} rows: at most ${MOST_ROWS}.`;
      return { refused: problem("parameters", call, detail, [faultOf("from", detail)]) };
    }
    const meta = { by, from: first, to: last };
    return { rows: statistics(register, first, last, by), meta, day: last };
  },
  json: (row) => row,
  table: (site) => {
    const { columns, rows } = tableOf(kindRow);
    return { columns, rows: (row) => kindRows(row, site).flatMap(rows) };
  },
});
