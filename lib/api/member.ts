/** `/api/members/{id}`: one member as of a day. */
import * as z from "zod";
import type { Day } from "../dates/day";
import { nearestOf } from "../faults/suggest";
import type { Site } from "../load";
import { viewOn } from "../members/as-of";
import { find } from "../members/find";
import { foldedWords } from "../members/fold";
import { memberByFormerId, memberById, type Register } from "../members/register";
import { decoded, urls } from "../urls";
import { type Answer, type Call, french, json } from "./answer";
import { endpoint } from "./endpoint";
import { memberJson, memberSchema } from "./member-fields";
import { dayField, metaFields, metaOf } from "./meta";
import { day } from "./parameters";
import { problem, quoted } from "./problem";

/** `GET /api/members/{id}`: one member as of a day. */
export const member = endpoint({
  path: `${urls.apiMembers}/{id}`,
  name: "getMember",
  summary: "A member",
  description: "One member as of a day. One that has left is still found.",
  parameters: () =>
    z.strictObject({
      on: day.optional().describe("The day asked for; that of the build if absent."),
    }),
  success: (site) => ({
    description: "The member.",
    content: {
      "application/json": z.object({
        data: memberSchema(site),
        meta: z.object({ on: dayField.describe("The day asked for."), ...metaFields }),
      }),
    },
  }),
  others: {
    308: "The id is a former one, or in capitals: Location has the present one.",
    404: "No member has this id, or not yet on that day. The nearest ids are given.",
  },
  answer: (query, call) => {
    const { site, path, search } = call;
    const id = decoded(path.slice(path.lastIndexOf("/") + 1));
    const on = query.on ?? site.today;
    const found = memberById(site.register, id);
    if (found === undefined) {
      const present = presentId(site.register, id.toLowerCase());
      return present === undefined
        ? unknown(id, call)
        : {
            status: 308,
            headers: { location: `${urls.apiMembers}/${present}${search}` },
            body: "",
          };
    }
    const view = viewOn(found, on);
    if (view === null) return notYet(id, on, call);
    return json({ data: memberJson({ view, on, site }), meta: { on, ...metaOf(site) } }, french);
  },
});

function presentId(register: Register, id: string): string | undefined {
  return (memberById(register, id) ?? memberByFormerId(register, id))?.id;
}

function unknown(id: string, call: Call): Answer {
  const [nearest = null, ...others] = nearestIds(id.slice(0, 100), call.site);
  const detail = `No member has the id ${quoted(id)}.`;
  const hint = nearest === null ? "" : ` Nearest: ${[nearest, ...others].join(", ")}.`;
  return problem("not-found", call, `${detail}${hint}`, [
    { parameter: "id", detail, allowed: null, suggestion: nearest },
  ]);
}

/** The id most like the one asked for, then those of members whose names have its words. */
function nearestIds(asked: string, { register, today }: Site): string[] {
  // Of a letter or two anything is near.
  if (foldedWords(asked).join("").length < 3) return [];
  const ids = register.members.map(({ id }) => id);
  const named = find(register, { on: today, status: "all", q: asked }).map(({ id }) => id);
  return [...new Set([nearestOf(asked, ids) ?? [], named].flat())].slice(0, 3);
}

function notYet(id: string, on: Day, call: Call): Answer {
  const detail = `${quoted(id)} was no member yet on ${on}.`;
  return problem("not-found", call, detail, [
    { parameter: "on", detail, allowed: null, suggestion: null },
  ]);
}
