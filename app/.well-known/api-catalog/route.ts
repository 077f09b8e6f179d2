import { baseUrl } from "../../../components/page/base-url";
import { apiCatalog, LINKSET } from "../../../lib/feeds/api-catalog";
import { machineResponse } from "../../machine-response";

export const dynamic = "force-static";

export function GET(): Response {
  return machineResponse(apiCatalog(baseUrl()), LINKSET);
}
