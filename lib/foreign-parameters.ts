/** Parameters that other programs add to any address that they pass on, and that ask nothing here. */
import { decoded } from "./urls";

/**
 * Campaigns (Google's and Adobe's `utm_`, Matomo's `mtm_`, `pk_` and `piwik_`, AT Internet's `at_`
 * and `xtor`, HubSpot's, Mailchimp's), clicks on advertisements and in social networks,
 * translated copies (`_x_tr_`), measurement across sites (`_ga`, `_gl`), WordPress (`ver`), and what
 * shared links carry of where they were shared.
 */
const FAMILIES = /^(?:(?:utm|mtm|pk|piwik|matomo|hsa|mc|at|oly|vero|gad|_x_tr)_|_{1,2}hs)\w+$/i;
const ALONE = new Set([
  ...["_bta_c", "_bta_tid", "_branch_match_id", "_ga", "_gl", "_ke", "_openstat", "cmpid"],
  ...["dclid", "epik", "fbclid", "gbraid", "gclid", "gclsrc", "hsctatracking", "igsh"],
  ...["igshid", "li_fat_id", "mibextid", "mkt_tok", "msclkid", "ref", "ref_src", "referrer"],
  ...["s_cid", "share", "si", "source", "srsltid", "trk", "ttclid", "twclid", "usp", "ver"],
  ...["wbraid", "xtor", "yclid"],
]);

/** Whether a parameter of this name is one of theirs. */
export function isForeign(name: string): boolean {
  return FAMILIES.test(name) || ALONE.has(name.toLowerCase());
}

/** A query, with its question mark, without their parameters; empty where nothing else is asked. */
export function ownSearch(search: string): string {
  const own = search
    .replace(/^\?/, "")
    .split("&")
    .filter((part) => part !== "" && !isForeign(decoded(part.replace(/=.*/s, ""))));
  return own.length === 0 ? "" : `?${own.join("&")}`;
}
