/** /integrer/membres with a query, which proxy.ts sends here: the same page, rendered on demand. */
import { EmbeddedMembers } from "../../../../components/embed/embedded-members";
import { htmlResponse } from "../../../../components/page/html-response";
import { readMembersQuery } from "../../../../lib/members/members-query";
import { site } from "../../../site";

export const dynamic = "force-dynamic";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../../../method-not-allowed";

export async function GET(request: Request): Promise<Response> {
  const all = await site();
  const { searchParams } = new URL(request.url);
  const { query, faults } = readMembersQuery(searchParams, all.register.vocabulary, ["type", "au"]);
  const page = <EmbeddedMembers site={all} query={query} faults={faults} />;
  return htmlResponse(request, all, page, faults.length === 0 ? 200 : 400);
}
