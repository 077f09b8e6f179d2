/** `/api/members`: the register as of a day. */
import { z } from "zod";
import type { Site } from "../load";
import { find, sorts, statuses } from "../members/find";
import { idsOf } from "../members/vocabulary";
import { urls } from "../urls";
import { french, json } from "./answer";
import { csv, csvFormats } from "./csv";
import { endpoint } from "./endpoint";
import { linkHeader, linksSchema, pageLinks } from "./links";
import { memberJson, memberSchema } from "./member-json";
import { dayField, metaFields, metaOf } from "./meta";
import { day, wholeNumber, words } from "./parameters";

const parametersOf = ({ register: { vocabulary } }: Site) =>
  z.strictObject({
    on: day.optional().describe("The day asked for; that of the build if absent."),
    kind: z
      .array(z.enum(idsOf(vocabulary.kinds)))
      .default([])
      .describe("Any of these kinds."),
    usage: z
      .array(z.enum(idsOf(vocabulary.usages)))
      .default([])
      .describe("Any of these uses, in any statement known on that day."),
    status: z.enum(statuses).default("current").describe("Evaluated on that day."),
    q: words
      .optional()
      .describe("Words, each of which begins a word of the names, place, kind or summary."),
    joinedAfter: day.optional().describe("Exclusive."),
    joinedBefore: day.optional().describe("Exclusive."),
    sort: z.enum(sorts).default("name").describe("The order; it is total."),
    page: wholeNumber(1, 1_000_000).default(1).describe("From 1; past the end it is empty."),
    perPage: wholeNumber(1, 1000).default(1000).describe("Members a page."),
    format: z
      .enum(["json", ...csvFormats])
      .default("json")
      .describe("Decides alone; Accept is ignored."),
  });

const meta = z.object({
  total: z.int().describe("How many members there are on all pages."),
  on: dayField.describe("The day asked for."),
  ...metaFields,
  page: z.int(),
  perPage: z.int(),
});

/** `GET /api/members`: the members of a day, filtered, sorted, by pages, as JSON or CSV. */
export const members = endpoint({
  path: urls.apiMembers,
  name: "listMembers",
  summary: "The members of a day",
  description:
    "All members of the Club on a day, with the names, summary and usage that were valid then. " +
    "A member counts from the day of its arrival on, and no more on the day of its departure.",
  parameters: parametersOf,
  success: (site) => ({
    description: "The members found. An empty list is no error.",
    content: {
      "application/json": z.object({ data: z.array(memberSchema(site)), meta, links: linksSchema }),
      "text/csv": null,
    },
  }),
  answer: ({ kind, usage, page, perPage, format, on: asked, ...query }, call) => {
    const { site, base, path, search } = call;
    const on = asked ?? site.today;
    const found = find(site.register, { ...query, on, kinds: kind, usages: usage });
    const pages = Math.max(1, Math.ceil(found.length / perPage));
    const data = found
      .slice((page - 1) * perPage, page * perPage)
      .map((view) => memberJson(view, on, site, base));
    const links = pageLinks(`${base}${path}`, search, page, pages);
    const headers = { ...french, link: linkHeader(links) };
    if (format !== "json") return csv(data, format, on, headers, site);
    const total = found.length;
    return json({ data, meta: { total, on, ...metaOf(site), page, perPage }, links }, headers);
  },
});
