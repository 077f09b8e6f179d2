/** Which part of the API answers at a path. */

import { nearestOf } from "../faults/suggest";
import type { Answer, Call } from "./answer";
import type { Endpoint } from "./endpoint";
import { endpoints } from "./endpoints";
import { openApi } from "./openapi";
import { problem } from "./problem";

const all = [...endpoints, openApi];

/** The endpoint at a path, percent-encoded as sent; undefined where there is none. */
export function endpointAt(path: string): Endpoint | undefined {
  return (
    all.find((endpoint) => endpoint.path === path) ??
    all.find((endpoint) => pattern(endpoint).test(path))
  );
}

/** What the API answers to a GET of any of its addresses. */
export function answerAt(call: Call): Answer {
  return (endpointAt(call.path) ?? notFound).answer(call);
}

function pattern({ path }: Endpoint): RegExp {
  return new RegExp(`^${path.replaceAll(".", "\\.").replace("{id}", "[^/]+")}$`);
}

/** The problem, with the nearest address. */
const notFound = {
  answer: (call: Call): Answer => {
    const near = nearestOf(
      call.path.slice(0, 100),
      all.map(({ path }) => path),
    );
    const hint = near === undefined ? "" : ` Did you mean ${near}?`;
    return problem(
      "not-found",
      call,
      `There is nothing at this address.${hint} See ${openApi.path} for all there is.`,
    );
  },
};
