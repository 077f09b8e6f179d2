import { FROZEN, frozen, frozenText } from "../lib/content/frozen";
import type { Site, SiteWithTexts } from "../lib/load";

let opened: SiteWithTexts | undefined;

/**
 * All that the site knows: frozen by the build, so that pages, API and feeds of one build
 * cannot disagree; read from the content files, whenever one has changed, under `npm run dev`.
 */
export async function site(): Promise<SiteWithTexts> {
  if (process.env.NODE_ENV === "development") {
    const { liveSite } = await import("./live-site");
    return liveSite();
  }
  if (opened === undefined) {
    const content: Site = frozen(FROZEN.site);
    opened = { ...content, textOf: ({ path }) => frozenText(path) };
  }
  return opened;
}
