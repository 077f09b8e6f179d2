/**
 * A feed in its three formats: Atom 1.0 (RFC 4287), RSS 2.0 with the whole text in `content:encoded`
 * (www.rssboard.org/rss-specification), JSON Feed 1.1 (www.jsonfeed.org/version/1.1).
 *
 * The `feed` package, 6.0, was tried: it declares titles and summaries of entries as HTML without
 * escaping them, so that readers lose what follows a `<`, turns a written `&amp;` into `&`, and
 * cannot say the language. The element tree is therefore written here, by xastscript.
 */
import { x } from "xastscript";
import { frenchTypography } from "../content/typography";
import type { Day } from "../dates/day";
import { xml } from "./xml";

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

/**
 * Media type of feeds in XML. By those of their own, browsers would show the source, in a wrong
 * encoding, or keep the file; readers of feeds go by the root element.
 */
export const XML = "application/xml";

/** Media type of JSON Feed. */
export const JSON_FEED = "application/feed+json";

/** Media types that links name. That of RSS is not registered, yet what readers know. */
const [ATOM, RSS] = ["application/atom+xml", "application/rss+xml"];

/** The language of every feed, as BCP 47 names it. */
const LANGUAGE = "fr";

/** What a feed says to a person who opens it in a browser, before the address of the page. */
const WHAT_IT_IS = frenchTypography(
  "Ceci est un flux : donnez son adresse à un lecteur de flux, qui vous dira ce qui est nouveau. Pour lire sans vous abonner : ",
);

/** A feed in Atom. */
export function atom(feed: Feed): string {
  const entries = feed.entries.map((entry) =>
    x("entry", [
      x("id", entry.id),
      x("title", entry.title),
      x("link", { rel: "alternate", type: "text/html", href: entry.url }),
      x("published", withHour(entry.published)),
      x("updated", withHour(entry.updated)),
      ...entry.tags.map((term) => x("category", { term })),
      entry.summary === null ? null : x("summary", entry.summary),
      x("content", { type: "html" }, entry.html),
    ]),
  );
  return xml(
    x(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": LANGUAGE },
      x("id", feed.id),
      x("title", feed.title),
      x("subtitle", feed.description),
      x("updated", withHour(lastUpdate(feed))),
      x("author", [x("name", feed.author.name), x("uri", feed.author.url)]),
      x("link", { rel: "self", type: ATOM, href: feed.self }),
      x("link", { rel: "alternate", type: "text/html", href: feed.page }),
      forPeople(feed),
      ...entries,
    ),
    feed.stylesheet,
  );
}

const NAMESPACES = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
};

/** A feed in RSS. */
export function rss(feed: Feed): string {
  const items = feed.entries.map((entry) =>
    x("item", [
      x("title", entry.title),
      x("link", entry.url),
      x("guid", { isPermaLink: "false" }, entry.id),
      x("pubDate", rfc822(entry.published)),
      x("dc:creator", feed.author.name),
      ...entry.tags.map((tag) => x("category", tag)),
      entry.summary === null ? null : x("description", entry.summary),
      x("content:encoded", entry.html),
    ]),
  );
  const channel = x("channel", [
    x("title", feed.title),
    x("link", feed.page),
    x("description", feed.description),
    x("language", LANGUAGE),
    x("lastBuildDate", rfc822(lastUpdate(feed))),
    x("atom:link", { rel: "self", type: RSS, href: feed.self }),
    forPeople(feed),
    ...items,
  ]);
  return xml(x("rss", { version: "2.0", ...NAMESPACES }, channel), feed.stylesheet);
}

/** A feed in JSON. */
export function jsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    user_comment: WHAT_IT_IS + feed.page,
    home_page_url: feed.page,
    feed_url: feed.self,
    description: feed.description,
    language: LANGUAGE,
    authors: [feed.author],
    items: feed.entries.map(({ id, url, title, summary, html, published, updated, tags }) => ({
      ...{ id, url, title, summary: summary ?? undefined },
      content_html: html,
      date_published: withHour(published),
      date_modified: withHour(updated),
      tags,
    })),
  });
}

/** The sentence as an element of XHTML, which readers of feeds pass over. */
function forPeople({ page }: Feed) {
  const link = x("a", { href: page }, page);
  return x("p", { xmlns: "http://www.w3.org/1999/xhtml" }, WHAT_IT_IS, link);
}

/** The day of the newest entry: bytes follow from content, never from the hour of a build. */
export function lastUpdate({ entries, since }: Feed): Day {
  const days = entries.map(({ updated }) => updated).sort();
  return days.at(-1) ?? since;
}

/**
 * A day as feeds want it, with an hour (RFC 3339): one at which it is that day wherever French is
 * spoken, from Tahiti (UTC-10) and Guyane to Wallis (UTC+12). Readers show the hour of their reader.
 */
function withHour(day: Day): string {
  return `${day}T11:00:00Z`;
}

function rfc822(day: Day): string {
  return new Date(withHour(day)).toUTCString();
}
