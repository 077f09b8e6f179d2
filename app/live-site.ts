// What it says does not matter, that it changes does: Next then refreshes pages open in browsers.
import changed from "#changed";
import config from "#config";
import { contentVersion } from "../lib/content/content-version";
import { contentRoot } from "../lib/content-root";
import { loadNow, type SiteWithTexts } from "../lib/load";
import { today } from "../lib/today";

let last: { version: string; site: Promise<SiteWithTexts> } | undefined;

/** The site of the content files as they are now, with drafts and later posts: `npm run dev`. */
export async function liveSite(): Promise<SiteWithTexts> {
  const content = await contentVersion(contentRoot(process.env));
  const version = `${changed.at} ${today(process.env)}\n${content}`;
  if (last?.version !== version) last = { version, site: loadNow(process.env, config, true) };
  return last.site;
}
