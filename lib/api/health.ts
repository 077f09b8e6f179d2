/** `/api/health`: whether the site answers, and which one it is. */
import * as z from "zod";
import { json } from "./answer";
import { endpoint } from "./endpoint";
import { dayField, metaFields } from "./meta";

/** `GET /api/health`: the state of the service. */
export const health = endpoint({
  path: "/api/health",
  name: "getHealth",
  summary: "The state of the service",
  description: "For those who run the site: never kept by a cache.",
  parameters: () => z.strictObject({}),
  success: () => ({
    description: "The site answers.",
    content: {
      "application/json": z.object({
        status: z.literal("ok"),
        commit: z.string().nullable().describe("The commit that was built, where known."),
        builtOn: metaFields.builtOn,
        asOf: dayField.describe("The last day that the register claims to know."),
      }),
    },
  }),
  answer: (_, { site, commit }) =>
    json(
      { status: "ok", commit, builtOn: site.today, asOf: site.register.asOf },
      { "cache-control": "no-store" },
    ),
});
