import { answerAt } from "../../../lib/api/answer-at";
import { respond } from "../../../lib/api/http";
import { site } from "../../site";

export const dynamic = "force-dynamic";

/** All of the API: what is not allowed, or not there, is told as a problem too. */
async function handler(request: Request): Promise<Response> {
  const known = { site: await site(), commit: process.env.SITE_COMMIT || null };
  return respond(request, known.site.base, (asked) => answerAt({ ...asked, ...known }));
}

export {
  handler as DELETE,
  handler as GET,
  handler as HEAD,
  handler as OPTIONS,
  handler as PATCH,
  handler as POST,
  handler as PUT,
};
