import { OPENSEARCH, openSearch } from "../../lib/feeds/opensearch";
import { machineResponse } from "../machine-response";
import { site } from "../site";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  return machineResponse(openSearch(await site()), OPENSEARCH);
}
