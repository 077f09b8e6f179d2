import { sitemap } from "../../lib/feeds/sitemap";
import { site } from "../site";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  return new Response(sitemap(await site()), {
    headers: { "Content-Type": "application/xml" },
  });
}
