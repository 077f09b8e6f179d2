import { frozenText } from "../lib/content/frozen";
import type { SiteWithTexts } from "../lib/load";
import { readContent } from "../server/built-site";

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
  opened ??= { ...readContent(), textOf: ({ path }) => frozenText(path) };
  return opened;
}
