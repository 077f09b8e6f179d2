/** What a feed holds, whatever its format. */
import type { Day } from "../dates/day";

/** A feed. Addresses are absolute. */
export interface Feed {
  /** Never changes, wherever the feed moves. */
  id: string;
  title: string;
  description: string;
  /** The feed's own address. */
  self: string;
  /** The page that shows the same to people. */
  page: string;
  /** In which browsers show the feed itself to people: from the host that they asked, else refused. */
  stylesheet: string;
  author: { name: string; url: string };
  /** Newest first. */
  entries: Entry[];
  /** Of a feed that has no entry yet. */
  since: Day;
}

/** One entry. Addresses are absolute, in its HTML too. */
export interface Entry {
  /** Never changes, wherever the entry moves: readers tell by it what they have read. */
  id: string;
  url: string;
  title: string;
  /** One sentence. */
  summary: string | null;
  html: string;
  published: Day;
  updated: Day;
  tags: string[];
}

/** The language of every feed, as BCP 47 names it. */
export const LANGUAGE = "fr";

/** The day of the newest entry: bytes follow from content, never from the hour of a build. */
export function lastUpdate({ entries, since }: Feed): Day {
  const days = entries.map(({ updated }) => updated).sort();
  return days.at(-1) ?? since;
}

/**
 * A day as feeds want it, with an hour (RFC 3339): one at which it is that day wherever French is
 * spoken, from Tahiti (UTC-10) and Guyane to Wallis (UTC+12). Readers show the hour of their reader.
 */
export function withHour(day: Day): string {
  return `${day}T11:00:00Z`;
}
