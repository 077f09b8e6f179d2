/** /membres with a query, which proxy.ts sends here: the same page, rendered on demand. */
import { MembersPage } from "../../../components/members/members-page";
import { htmlResponse } from "../../../components/page/html-response";
import { readMembersQuery } from "../../../lib/members/members-query";
import { site } from "../../site";

export const dynamic = "force-dynamic";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../../method-not-allowed";

export async function GET(request: Request): Promise<Response> {
  const { query, faults } = readMembersQuery(new URL(request.url).searchParams);
  const page = <MembersPage site={await site()} query={query} faults={faults} filtered />;
  return htmlResponse(request, page, faults.length === 0 ? 200 : 400);
}
