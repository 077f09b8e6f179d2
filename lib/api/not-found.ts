/** Any address below `/api` at which there is nothing. */
import { nearestOf } from "../faults/suggest";
import type { Answer, Call } from "./answer";
import { endpoints } from "./endpoints";
import { openApi } from "./openapi";
import { problem } from "./problem";

/** The problem, with the nearest address. */
export const notFound = {
  answer: (call: Call): Answer => {
    const paths = [...endpoints, openApi].map(({ path }) => path);
    const near = nearestOf(call.path.slice(0, 100), paths);
    const hint = near === undefined ? "" : ` Did you mean ${near}?`;
    return problem(
      "not-found",
      call,
      `There is nothing at this address.${hint} See ${openApi.path} for all there is.`,
    );
  },
};
