import { baseUrl } from "../../components/page/base-url";
import { OPENSEARCH, openSearch } from "../../lib/feeds/opensearch";
import { machineResponse } from "../machine-response";

export const dynamic = "force-static";

export function GET(): Response {
  return machineResponse(openSearch(baseUrl()), OPENSEARCH);
}
