import { CALENDAR, calendar } from "../../lib/feeds/calendar";
import { machineResponse } from "../machine-response";
import { site } from "../site";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  const all = await site();
  const body = calendar(all, { name: all.config.name, base: all.base });
  return machineResponse(body, CALENDAR);
}
