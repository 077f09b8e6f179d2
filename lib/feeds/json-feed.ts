/** JSON Feed 1.1 (www.jsonfeed.org/version/1.1). */
import { type Entry, type Feed, LANGUAGE, withHour } from "./feed";
import { WHAT_IT_IS } from "./for-people";

/** Media type of JSON Feed. */
export const JSON_FEED = "application/feed+json";

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
    items: feed.entries.map(item),
  });
}

function item({ id, url, title, summary, html, published, updated, tags }: Entry) {
  return {
    id,
    url,
    title,
    summary: summary ?? undefined,
    content_html: html,
    date_published: withHour(published),
    date_modified: withHour(updated),
    tags,
  };
}
