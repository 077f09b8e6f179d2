/** `/api/stats`: the Club's growth in rows. */
import { z } from "zod";
import { beforeFirstArrival, rowCount, statistics, steps } from "../members/statistics";
import { idsOf } from "../members/vocabulary";
import { json } from "./answer";
import { endpoint } from "./endpoint";
import { dayField, metaFields, metaOf } from "./meta";
import { inOrder, lastDay, notInOrder, periodParameters } from "./period";
import { problem } from "./problem";

const MOST_ROWS = 1200;

const count = z.int().min(0);

/** `GET /api/stats`: members, arrivals and departures by year or month. */
export const stats = endpoint({
  path: "/api/stats",
  name: "listStatistics",
  summary: "The Club's growth",
  description:
    "Rows by year or month, those without events too. The first begins before the first arrival " +
    "if `from` is absent; the last ends on `to`, be it the end of a year or month or not.",
  parameters: () =>
    z
      .strictObject({
        by: z.enum(steps).default("year").describe("How long a row is."),
        ...periodParameters,
      })
      .refine(inOrder, notInOrder),
  success: ({ register }) => ({
    description: "The rows of the period.",
    content: {
      "application/json": z.object({
        data: z.array(
          z.object({
            from: dayField.describe("The last day before the row."),
            to: dayField.describe("The row's last day."),
            members: count.describe("On the row's last day."),
            arrivals: count,
            departures: count,
            byKind: z
              .record(z.string(), count)
              .describe(
                `Members on the last day by kind, every kind present: ${idsOf(register.vocabulary.kinds).join(", ")}.`,
              ),
            possible: z
              .object({ min: count, max: count })
              .describe("The numbers of members that the uncertain dates allow on the last day."),
          }),
        ),
        meta: z.object({
          total: z.int(),
          by: z.enum(steps),
          from: dayField.describe("Exclusive."),
          to: dayField.describe("Inclusive."),
          ...metaFields,
        }),
      }),
    },
  }),
  answer: ({ by, ...period }, call) => {
    const { register, today } = call.site;
    const to = lastDay(period, today);
    const from = period.from ?? beforeFirstArrival(register, to, by);
    const total = rowCount(from, to, by);
    if (total > MOST_ROWS) {
      const detail = `From ${from} to ${to} by ${by} makes ${total} rows: at most ${MOST_ROWS}.`;
      return problem("parameters", call, detail, [
        { parameter: "from", detail, allowed: null, suggestion: null },
      ]);
    }
    const meta = { total, by, from, to, ...metaOf(call.site) };
    return json({ data: statistics(register, from, to, by), meta });
  },
});
