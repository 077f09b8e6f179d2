import config from "#config";
import { contentRoot } from "../lib/content-root";
import { load, type SiteWithTexts } from "../lib/load";
import { siteAddress } from "../lib/site-address";
import { today } from "../lib/today";

/**
 * The site of the content files as they are now, in the club's own words, at the address and on the
 * day that the environment gives.
 *
 * @param drafts whether drafts and later posts are shown
 * @throws {Error} where the site's address is none
 */
export async function ownSite(
  environment: Readonly<Record<string, string | undefined>>,
  drafts: boolean,
): Promise<SiteWithTexts> {
  const { base } = siteAddress(environment, config.baseUrl);
  return load(contentRoot(environment), today(environment), { config, base, drafts });
}
