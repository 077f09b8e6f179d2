import { atom, XML } from "../../../lib/feeds/formats";
import { changesFeed } from "../../feeds";
import { machineResponse } from "../../machine-response";
import { site } from "../../site";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  return machineResponse(atom(changesFeed(await site())), XML);
}
