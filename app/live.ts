import type { LiveAnswer } from "../components/live";
import { renderPage } from "../components/page/render";
import { responseOf } from "../lib/api/http";
import { site } from "./site";

/** The handlers of a route of Next, one a method, that give one of the live answers. */
export function handlersOf(answer: LiveAnswer) {
  const handler = async (request: Request): Promise<Response> => {
    const commit = process.env.SITE_COMMIT || null;
    return responseOf(await answer(request, { site: await site(), commit, render: renderPage }));
  };
  return {
    GET: handler,
    HEAD: handler,
    OPTIONS: handler,
    POST: handler,
    PUT: handler,
    PATCH: handler,
    DELETE: handler,
  };
}
