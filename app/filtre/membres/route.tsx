/** /membres with a query, which proxy.ts sends here: the same page, rendered on demand. */
import { MembersPage } from "../../../components/members/members-page";
import { htmlResponse } from "../../../components/page/html-response";
import { readMembersQuery } from "../../../lib/members/members-query";
import { site } from "../../site";

export const dynamic = "force-dynamic";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../../method-not-allowed";

export async function GET(request: Request): Promise<Response> {
  const all = await site();
  const { searchParams } = new URL(request.url);
  const { query, faults } = readMembersQuery(searchParams, all.register.vocabulary);
  const page = <MembersPage site={all} query={query} faults={faults} filtered />;
  return htmlResponse(request, all, page, faults.length === 0 ? 200 : 400);
}
