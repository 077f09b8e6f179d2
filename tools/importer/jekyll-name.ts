import { type Day, isDay } from "../../lib/dates/day";

const NAME = /^(\d{4}-\d{2}-\d{2})([-_])(.+)\.(?:md|markdown)$/;

/** What the name of a file of _posts/ says. */
export interface JekyllName {
  date: Day;
  /** What follows the date, as typed: `V1Prod Pres`. */
  title: string;
  /** Its address on the old site; null where Jekyll took no notice of the file. */
  formerUrl: string | null;
}

/**
 * Reads a file name as Jekyll does (shared/facts/legacy-site.md, "Build and URLs"): case, accents
 * and dots stay in the address, a space becomes a hyphen, and a file with an underscore after the
 * date is no post. Undefined where it does not begin with a day.
 */
export function readJekyllName(fileName: string): JekyllName | undefined {
  const [, date = "", sign, title = ""] = NAME.exec(fileName.normalize("NFC")) ?? [];
  if (!isDay(date)) return undefined;
  const address = `/${date.replaceAll("-", "/")}/${title.trim().replaceAll(/\s+/g, "-")}/`;
  return { date, title, formerUrl: sign === "-" ? address : null };
}
