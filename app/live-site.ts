// What it says does not matter, that it changes does: Next then refreshes pages open in browsers.
import changed from "#changed";
import config from "#config";
import { contentVersion } from "../lib/content/content-version";
import { contentRoot } from "../lib/content-root";
import { load, type SiteWithTexts } from "../lib/load";
import { siteAddress } from "../lib/site-address";
import { today } from "../lib/today";

let last: { version: string; site: Promise<SiteWithTexts> } | undefined;

/** The site of the content files as they are now, with drafts and later posts: `npm run dev`. */
export async function liveSite(): Promise<SiteWithTexts> {
  const [root, day] = [contentRoot(process.env), today(process.env)];
  const version = `${changed.at} ${day}\n${await contentVersion(root)}`;
  if (last?.version !== version) {
    const { base } = siteAddress(process.env, config.baseUrl);
    last = { version, site: load(root, day, { config, base, drafts: true }) };
  }
  return last.site;
}
