import { baseUrl } from "../../components/page/base-url";
import { CALENDAR, calendar } from "../../lib/feeds/calendar";
import config from "../../site.config";
import { machineResponse } from "../machine-response";
import { site } from "../site";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  const body = calendar(await site(), { name: config.name, base: baseUrl() });
  return machineResponse(body, CALENDAR);
}
