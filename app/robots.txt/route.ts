import { baseUrl } from "../../components/page/base-url";
import { robots } from "../../lib/feeds/robots";
import { urls } from "../../lib/urls";
import config from "../../site.config";

export const dynamic = "force-static";

export function GET(): Response {
  const sitemap = config.publisher === null ? null : `${baseUrl()}${urls.sitemapXml}`;
  return new Response(robots(sitemap), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
