import { frozenText } from "../lib/content/frozen-texts";
import type { SiteWithTexts } from "../lib/load";

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
  const { default: frozen } = await import("#site");
  opened ??= { ...frozen, textOf: ({ path }) => frozenText(process.cwd(), path) };
  return opened;
}
