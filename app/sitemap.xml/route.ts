import { baseUrl } from "../../components/page/base-url";
import { sitemap } from "../../lib/feeds/sitemap";
import { machineResponse } from "../machine-response";
import { site } from "../site";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  return machineResponse(sitemap(await site(), baseUrl()), "application/xml");
}
