/** /recherche with a query, which proxy.ts sends here: the same page, rendered on demand. */
import { htmlResponse } from "../../../components/page/html-response";
import { SearchPage } from "../../../components/search/search-page";
import { readSearchQuery } from "../../../lib/search/search-query";
import { searchIndex } from "../../search";
import { site } from "../../site";

export const dynamic = "force-dynamic";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../../method-not-allowed";

export async function GET(request: Request): Promise<Response> {
  const { q, faults } = readSearchQuery(new URL(request.url).searchParams);
  const known = await site();
  const page = <SearchPage site={known} index={await searchIndex(known)} q={q} faults={faults} />;
  return htmlResponse(request, known, page, faults.length === 0 ? 200 : 400);
}
