/** `/api/members`: the register as of a day, and `/api/members/{id}`: one member of it. */
import * as z from "zod";
import { nearestOf } from "../faults/suggest";
import type { Site } from "../load";
import { viewOn } from "../members/as-of";
import { find, sorts, statuses } from "../members/find";
import { foldedWords } from "../members/fold";
import { memberByFormerId, memberById } from "../members/register";
import { idsOf } from "../members/vocabulary";
import { decoded, urls } from "../urls";
import { type Answer, type Call, faultOf, french, json, problem, quoted } from "./answer";
import { endpoint } from "./endpoint";
import { list, pageParameters } from "./list";
import { memberColumns, memberJson, memberSchema } from "./member-json";
import { anyOf, day, onDay, words } from "./parameters";
import { metaFields, metaOf } from "./parts";

/** The members of a day, filtered, sorted. */
export const members = list({
  path: urls.apiMembers,
  name: "listMembers",
  summary: "The members of a day",
  description:
    "All members of the Club on a day, with the names, summary and usage that were valid then. " +
    "A member counts from the day of its arrival on, and no more on the day of its departure.",
  success: "The members found. An empty list is no error.",
  file: "membres",
  key: "id",
  parameters: ({ register: { vocabulary, areas } }) =>
    z.strictObject({
      on: onDay.parameter,
      kind: anyOf(idsOf(vocabulary.kinds), "Any of these kinds."),
      usage: anyOf(
        idsOf(vocabulary.usages),
        "Any of these uses, in any statement known on that day.",
      ),
      status: z.enum(statuses).default("current").describe("Evaluated on that day."),
      q: words
        .optional()
        .describe(
          "Words, each of which begins a word of the names, place, territory, kind or summary.",
        ),
      joinedAfter: day.optional().describe("Exclusive."),
      joinedBefore: day.optional().describe("Exclusive."),
      region: anyOf(
        areas.regions.map(({ code }) => code),
        "A seat in any of these régions, by their INSEE codes.",
      ),
      departement: anyOf(
        areas.departements.map(({ code }) => code),
        "A seat in any of these départements, by their INSEE codes.",
      ),
      sort: z.enum(sorts).default("name").describe("The order; it is total."),
      ...pageParameters(),
    }),
  item: memberSchema,
  meta: { on: onDay.meta },
  find: ({ kind, usage, region, departement, on: asked, ...query }, { site }) => {
    const on = asked ?? site.today;
    const asksFor = { kinds: kind, usages: usage, regions: region, departements: departement };
    const found = find(site.register, { ...query, ...asksFor, on });
    return { rows: found.map((view) => ({ view, on })), meta: { on }, day: on };
  },
  json: memberJson,
  columns: memberColumns,
});

/** One member as of a day. */
export const member = endpoint({
  path: `${urls.apiMembers}/{id}`,
  name: "getMember",
  summary: "A member",
  description: "One member as of a day. One that has left is still found.",
  parameters: () => z.strictObject({ on: onDay.parameter }),
  success: (site) => ({
    description: "The member.",
    content: {
      "application/json": z.object({
        data: memberSchema(site),
        meta: z.object({ on: onDay.meta, ...metaFields }),
      }),
    },
  }),
  others: {
    308: "The id is a former one, or in capitals: Location has the present one.",
    404: "No member has this id, or not yet on that day. The nearest ids are given.",
  },
  answer: (query, call) => {
    const { site, path } = call;
    const id = decoded(path.slice(path.lastIndexOf("/") + 1));
    const on = query.on ?? site.today;
    const found = memberById(site.register, id);
    if (found === undefined) return elsewhere(id, call);
    const view = viewOn(found, on);
    if (view === null) {
      const detail = `${quoted(id)} was no member yet on ${on}.`;
      return problem("not-found", call, detail, [faultOf("on", detail)]);
    }
    return json({ data: memberJson({ view, on }, site), meta: { on, ...metaOf(site) } }, french);
  },
});

/** Leads from a former id, or one in capitals, to the present one; or names the nearest ids. */
function elsewhere(id: string, call: Call): Answer {
  const { register } = call.site;
  const small = id.toLowerCase();
  const present = memberById(register, small) ?? memberByFormerId(register, small);
  if (present !== undefined) {
    const location = `${urls.apiMembers}/${present.id}${call.search}`;
    return { status: 308, headers: { location }, body: "" };
  }
  const [nearest = null, ...others] = nearestIds(id.slice(0, 100), call.site);
  const detail = `No member has the id ${quoted(id)}.`;
  const hint = nearest === null ? "" : ` Nearest: ${[nearest, ...others].join(", ")}.`;
  return problem("not-found", call, `${detail}${hint}`, [faultOf("id", detail, nearest)]);
}

/** The id most like the one asked for, then those of members whose names have its words. */
function nearestIds(asked: string, { register, today }: Site): string[] {
  // Of a letter or two anything is near.
  if (foldedWords(asked).join("").length < 3) return [];
  const ids = register.members.map(({ id }) => id);
  const named = find(register, { on: today, status: "all", q: asked }).map(({ id }) => id);
  return [...new Set([nearestOf(asked, ids) ?? [], named].flat())].slice(0, 3);
}
