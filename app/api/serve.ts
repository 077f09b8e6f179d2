import type { Answer, Call } from "../../lib/api/answer";
import { respond } from "../../lib/api/http";
import { site } from "../site";

/** The handlers of a route, one a method: what is not allowed is told as a problem too. */
export function serve(endpoint: { answer(call: Call): Answer }) {
  const handler = async (request: Request): Promise<Response> => {
    const known = { site: await site(), commit: process.env.SITE_COMMIT || null };
    return respond(request, known.site.base, (asked) => endpoint.answer({ ...asked, ...known }));
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
