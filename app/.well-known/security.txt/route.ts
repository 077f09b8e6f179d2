import { securityTxt } from "../../../lib/feeds/well-known";
import { machineResponse } from "../../machine-response";
import { site } from "../../site";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  const { today, config, base } = await site();
  const text = securityTxt(config.contact, base, today);
  return machineResponse(text, "text/plain; charset=utf-8");
}
