/** `/api/members`: the register as of a day. */
import * as z from "zod";
import type { Site } from "../load";
import { find, sorts, statuses } from "../members/find";
import { idsOf } from "../members/vocabulary";
import { urls } from "../urls";
import { list, pageParameters } from "./list";
import { memberFields, memberSchema } from "./member-fields";
import { dayField } from "./meta";
import { day, words } from "./parameters";

const parametersOf = ({ register: { vocabulary, areas } }: Site) =>
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
      .describe(
        "Words, each of which begins a word of the names, place, territory, kind or summary.",
      ),
    joinedAfter: day.optional().describe("Exclusive."),
    joinedBefore: day.optional().describe("Exclusive."),
    region: z
      .array(z.enum(areas.regions.map(({ code }) => code)))
      .default([])
      .describe("A seat in any of these régions, by their INSEE codes."),
    departement: z
      .array(z.enum(areas.departements.map(({ code }) => code)))
      .default([])
      .describe("A seat in any of these départements, by their INSEE codes."),
    sort: z.enum(sorts).default("name").describe("The order; it is total."),
    ...pageParameters(),
  });

/** The members of a day, filtered, sorted. */
export const members = list({
  path: urls.apiMembers,
  name: "listMembers",
  summary: "The members of a day",
  description:
    "All members of the Club on a day, with the names, summary and usage that were valid then. " +
    "A member counts from the day of its arrival on, and no more on the day of its departure.",
  success: "The members found. An empty list is no error.",
  items: "members",
  schemaName: "describeMembersCsv",
  file: "membres",
  key: "id",
  parameters: parametersOf,
  fields: memberFields,
  item: memberSchema,
  meta: { on: dayField.describe("The day asked for.") },
  find: ({ kind, usage, region, departement, on: asked, ...query }, { site }) => {
    const on = asked ?? site.today;
    const asksFor = { kinds: kind, usages: usage, regions: region, departements: departement };
    const found = find(site.register, { ...query, ...asksFor, on });
    return { items: found.map((view) => ({ view, on, site })), meta: { on }, day: on };
  },
});
