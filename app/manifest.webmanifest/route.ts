import { colours } from "../../components/pictures/colours";
import { urls } from "../../lib/urls";
import config from "../../site.config";

export const dynamic = "force-static";

/** How the site presents itself once put among a device's programs (w3.org/TR/appmanifest). */
export function GET(): Response {
  const manifest = {
    name: config.name,
    short_name: "Club Vitam",
    description: config.description,
    lang: "fr",
    start_url: urls.home,
    display: "browser",
    background_color: colours.paper,
    theme_color: colours.paper,
    icons: [
      { src: "/favicon.svg", type: "image/svg+xml", sizes: "any" },
      { src: "/icon-512.png", type: "image/png", sizes: "512x512", purpose: "maskable" },
    ],
  };
  return Response.json(manifest, { headers: { "content-type": "application/manifest+json" } });
}
