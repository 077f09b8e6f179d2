import { atom, XML } from "../../lib/feeds/formats";
import { urls } from "../../lib/urls";
import { newsFeed } from "../feeds";
import { machineResponse } from "../machine-response";
import { site } from "../site";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  return machineResponse(atom(await newsFeed(await site(), urls.atom)), XML);
}
