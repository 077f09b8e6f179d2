import { apiCatalog, LINKSET } from "../../../lib/feeds/well-known";
import { machineResponse } from "../../machine-response";
import { site } from "../../site";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  const { base } = await site();
  const response = machineResponse(apiCatalog(base), LINKSET);
  // RFC 9727, 2: HEAD alone tells what stands here.
  response.headers.set("Link", `<${base}/.well-known/api-catalog>; rel="api-catalog"`);
  return response;
}
