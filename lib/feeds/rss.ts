/** RSS 2.0, with the whole text in `content:encoded` (www.rssboard.org/rss-specification). */
import { x } from "xastscript";
import { type Entry, type Feed, LANGUAGE, lastUpdate, withHour } from "./feed";
import { forPeople } from "./for-people";
import { xml } from "./xml";

/** Media type of RSS, which links name: not registered, yet what readers know. */
const RSS = "application/rss+xml";

const NAMESPACES = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
};

/** A feed in RSS. */
export function rss(feed: Feed): string {
  return xml(
    x(
      "rss",
      { version: "2.0", ...NAMESPACES },
      x("channel", [
        x("title", feed.title),
        x("link", feed.page),
        x("description", feed.description),
        x("language", LANGUAGE),
        x("lastBuildDate", rfc822(lastUpdate(feed))),
        x("atom:link", { rel: "self", type: RSS, href: feed.self }),
        forPeople(feed),
        ...feed.entries.map((entry) => item(entry, feed)),
      ]),
    ),
    feed.stylesheet,
  );
}

function item({ id, url, title, summary, html, published, tags }: Entry, { author }: Feed) {
  return x("item", [
    x("title", title),
    x("link", url),
    x("guid", { isPermaLink: "false" }, id),
    x("pubDate", rfc822(published)),
    x("dc:creator", author.name),
    ...tags.map((tag) => x("category", tag)),
    summary === null ? null : x("description", summary),
    x("content:encoded", html),
  ]);
}

function rfc822(day: string): string {
  return new Date(withHour(day)).toUTCString();
}
