/** All addresses of the API, and which of them answers at a path. */
import * as z from "zod";
import { nearestOf } from "../faults/suggest";
import { type Answer, type Call, json, problem } from "./answer";
import { changes } from "./changes";
import { type Endpoint, endpoint } from "./endpoint";
import type { List } from "./list";
import { member, members } from "./members";
import { openApiDocument } from "./openapi";
import { dayField, metaFields } from "./parts";
import { events, posts } from "./posts";
import { statements } from "./statements";
import { stats } from "./stats";

/** The lists of the API, each as JSON and CSV. */
export const lists: readonly List[] = [members, changes, stats, posts, statements, events];

/** `GET /api/health`: the state of the service. */
const health = endpoint({
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

/** The addresses of the API that its description tells, in its order. */
export const endpoints: readonly Endpoint[] = [
  members.endpoint,
  member,
  ...lists.slice(1).map((one) => one.endpoint),
  ...lists.map(({ schema }) => schema),
  health,
];

/** Those that /donnees tells: of the Table Schemas, which are alike, the first. */
export const toldEndpoints: readonly Endpoint[] = endpoints.filter(
  (one) => !lists.slice(1).some(({ schema }) => schema === one),
);

/** `GET /api/openapi.json`: the description of the API, itself included. */
export const openApi: Endpoint = endpoint({
  path: "/api/openapi.json",
  name: "describeApi",
  summary: "The description of the API",
  description: "This document: OpenAPI 3.1.",
  parameters: () => z.strictObject({}),
  success: () => ({
    description: "The document.",
    content: { "application/json": z.looseObject({ openapi: z.string() }) },
  }),
  answer: (_, { site, base }) => json(openApiDocument(all, site, base)),
});

const all = [...endpoints, openApi];

/** The endpoint at a path, percent-encoded as sent; undefined where there is none. */
export function endpointAt(path: string): Endpoint | undefined {
  const at = (asked: string) => all.find((one) => one.path === asked);
  return at(path) ?? at(path.replace(/^(\/api\/members\/)[^/]+$/, "$1{id}"));
}

/** What the API answers to a GET of any of its addresses. */
export function answerAt(call: Call): Answer {
  const found = endpointAt(call.path);
  if (found !== undefined) return found.answer(call);
  const paths = all.map(({ path }) => path);
  const near = nearestOf(call.path.slice(0, 100), paths);
  const hint = near === undefined ? "" : ` Did you mean ${near}?`;
  const detail = `There is nothing at this address.${hint} See ${openApi.path} for all there is.`;
  return problem("not-found", call, detail);
}
