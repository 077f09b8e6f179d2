/** The whole API under Next: our own server answers it without (server/api.ts). */
import { answerAt } from "../../../lib/api/answer-at";
import { respond } from "../../../lib/api/http";
import { site } from "../../site";

export const dynamic = "force-dynamic";

/** Any method: what is not allowed is told as a problem too. */
async function handle(request: Request): Promise<Response> {
  const known = { site: await site(), commit: process.env.SITE_COMMIT || null };
  return respond(request, process.env, (asked) => answerAt({ ...asked, ...known }));
}

export {
  handle as DELETE,
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  handle as PATCH,
  handle as POST,
  handle as PUT,
};
