/** Which part of the API answers at a path. */
import type { Answer, Call } from "./answer";
import type { Endpoint } from "./endpoint";
import { endpoints } from "./endpoints";
import { notFound } from "./not-found";
import { openApi } from "./openapi";

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
