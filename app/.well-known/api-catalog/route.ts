import { baseUrl } from "../../../components/page/base-url";
import { apiCatalog, LINKSET } from "../../../lib/feeds/api-catalog";
import { machineResponse } from "../../machine-response";

export const dynamic = "force-static";

export function GET(): Response {
  const response = machineResponse(apiCatalog(baseUrl()), LINKSET);
  // RFC 9727, 2: HEAD alone tells what stands here.
  response.headers.set("Link", `<${baseUrl()}/.well-known/api-catalog>; rel="api-catalog"`);
  return response;
}
