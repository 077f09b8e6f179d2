import { dcat, JSON_LD } from "../../lib/api/dcat";
import { machineResponse } from "../machine-response";
import { site } from "../site";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  return machineResponse(dcat(await site()), JSON_LD);
}
