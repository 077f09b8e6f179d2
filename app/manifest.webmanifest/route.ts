import { urls } from "../../lib/urls";
import { light } from "../../styles/colours";
import { site } from "../site";

export const dynamic = "force-static";

/** How the site presents itself once put among a device's programs (w3.org/TR/appmanifest). */
export async function GET(): Promise<Response> {
  const { config } = await site();
  const manifest = {
    name: config.name,
    short_name: config.shortName,
    description: config.description,
    lang: "fr",
    start_url: urls.home,
    display: "browser",
    background_color: light.paper,
    theme_color: light.paper,
    icons: [
      { src: "/favicon.svg", type: "image/svg+xml", sizes: "any" },
      { src: "/icon-512.png", type: "image/png", sizes: "512x512", purpose: "maskable" },
    ],
  };
  return Response.json(manifest, { headers: { "content-type": "application/manifest+json" } });
}
