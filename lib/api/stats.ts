/** `/api/stats`: the Club's growth in rows. */
import * as z from "zod";
import { arrivals, departures } from "../members/changes";
import {
  beforeFirstArrival,
  rowCount,
  type StatisticsRow,
  statistics,
  steps,
} from "../members/statistics";
import { idsOf } from "../members/vocabulary";
import { fieldOf, said } from "./field";
import { list, pageParameters, simpleTable } from "./list";
import { dayField } from "./meta";
import { inOrder, lastDay, notInOrder, periodParameters } from "./parameters";
import { problem } from "./problem";

/** As many as a page has, so that all rows come at once. */
const MOST_ROWS = 1200;

const count = z.int().min(0);

const field = fieldOf<StatisticsRow>();

const from = field(
  "from",
  said(dayField, "La veille de la période.", "The last day before the row."),
  (row) => row.from,
);
const to = field(
  "to",
  said(dayField, "Le dernier jour de la période.", "The row's last day."),
  (row) => row.to,
);
const members = said(count, "Les membres de ce dernier jour.", "On the row's last day.");
const arrived = said(count, "Les arrivées de la période.");
const departed = said(count, "Les départs de la période.");
const fewest = said(count, "Le plus petit nombre de membres que permettent les dates incertaines.");
const most = said(count, "Le plus grand.");

/** A row of the CSV: one a kind, and one, `all`, for all of them. */
interface KindRow {
  row: StatisticsRow;
  kind: string;
  members: number;
  arrivals: number;
  departures: number;
}

const ofKind = fieldOf<KindRow>();

const kindFields = [
  ofKind("from", from.schema, ({ row }) => row.from),
  ofKind("to", to.schema, ({ row }) => row.to),
  ofKind(
    "kind",
    said(z.string(), "Un type, ou « all » pour tous.", "A kind, or all for all of them."),
    ({ kind }) => kind,
  ),
  ofKind("members", members, (one) => one.members),
  ofKind("arrivals", arrived, (one) => one.arrivals, [{ description: "Arrivals of the row." }]),
  ofKind("departures", departed, (one) => one.departures, [
    { description: "Departures of the row." },
  ]),
  ofKind("possibleMin", fewest.nullable(), ({ row, kind }) => onAll(kind, row.possible.min), [
    {
      words: "Le plus petit nombre de membres possible, sur la ligne « all ».",
      description: "The fewest members that the uncertain dates allow, on the row of all kinds.",
    },
  ]),
  ofKind("possibleMax", most.nullable(), ({ row, kind }) => onAll(kind, row.possible.max), [
    {
      words: "Le plus grand, sur la ligne « all ».",
      description: "The most members that the uncertain dates allow, on the row of all kinds.",
    },
  ]),
];

function onAll(kind: string, value: number): number | null {
  return kind === "all" ? value : null;
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
  items: "stats",
  schemaName: "describeStatisticsCsv",
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
  fields: ({ register: { vocabulary } }) => [
    from,
    to,
    field("members", members, (row) => row.members),
    field("arrivals", arrived, (row) => row.arrivals),
    field("departures", departed, (row) => row.departures),
    field(
      "byKind",
      said(
        z.record(z.string(), count),
        "Les membres du dernier jour par type, tous les types présents.",
        `Members on the last day by kind, every kind present: ${idsOf(vocabulary.kinds).join(", ")}.`,
      ),
      (row) => row.byKind,
    ),
    field(
      "possible",
      z
        .object({ min: fewest, max: most })
        .describe("The numbers of members that the uncertain dates allow on the last day."),
      (row) => row.possible,
    ),
  ],
  // Long, so that a new kind is no new column.
  table: ({ register }) => {
    const { columns, rows } = simpleTable(kindFields);
    return {
      columns,
      rows: (row) => {
        const arriving = arrivals(register, row.from, row.to);
        const leaving = departures(register, row.from, row.to);
        const kinds = idsOf(register.vocabulary.kinds).map((kind) => ({
          ...{ row, kind, members: row.byKind[kind] ?? 0 },
          arrivals: arriving.filter((member) => member.kind.id === kind).length,
          departures: leaving.filter((member) => member.kind.id === kind).length,
        }));
        return [{ ...row, row, kind: "all" }, ...kinds].flatMap(rows);
      },
    };
  },
  meta: {
    by: z.enum(steps),
    from: dayField.describe("Exclusive."),
    to: dayField.describe("Inclusive."),
  },
  find: ({ by, ...period }, call) => {
    const { register, today } = call.site;
    const last = lastDay(period, today);
    const first = period.from ?? beforeFirstArrival(register, last, by);
    const total = rowCount(first, last, by);
    if (total > MOST_ROWS) {
      const detail = `From ${first} to ${last} by ${by} makes ${total} rows: at most ${MOST_ROWS}.`;
      const fault = { parameter: "from", detail, allowed: null, suggestion: null };
      return { refused: problem("parameters", call, detail, [fault]) };
    }
    const meta = { by, from: first, to: last };
    return { items: statistics(register, first, last, by), meta, day: last };
  },
});
