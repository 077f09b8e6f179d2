import { memberBadge } from "../../../lib/feeds/badge";
import { light } from "../../../styles/colours";
import { machineResponse } from "../../machine-response";
import { site } from "../../site";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  return machineResponse(memberBadge(await site(), light), "image/svg+xml");
}
