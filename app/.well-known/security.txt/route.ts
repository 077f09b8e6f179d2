import { baseUrl } from "../../../components/page/base-url";
import { securityTxt } from "../../../lib/feeds/security-txt";
import config from "../../../site.config";
import { machineResponse } from "../../machine-response";
import { site } from "../../site";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  const { today } = await site();
  return machineResponse(
    securityTxt(config.contact, baseUrl(), today),
    "text/plain; charset=utf-8",
  );
}
