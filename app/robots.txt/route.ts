import { robots } from "../../lib/feeds/well-known";
import { urls } from "../../lib/urls";
import { site } from "../site";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  const { config, base, isPreview } = await site();
  const sitemap = config.publisher === null || isPreview ? null : `${base}${urls.sitemapXml}`;
  return new Response(robots(sitemap), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
