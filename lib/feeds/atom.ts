/**
 * Atom 1.0 (RFC 4287).
 *
 * The `feed` package, 6.0, was tried: it declares titles and summaries of entries as HTML without
 * escaping them, so that readers lose what follows a `<`, turns a written `&amp;` into `&`, and
 * cannot say the language. The element tree is therefore written here, by xastscript.
 */
import { x } from "xastscript";
import { type Entry, type Feed, LANGUAGE, lastUpdate, withHour } from "./feed";
import { forPeople } from "./for-people";
import { xml } from "./xml";

/** Media type of Atom, which links name. */
const ATOM = "application/atom+xml";

/** A feed in Atom. */
export function atom(feed: Feed): string {
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
      ...feed.entries.map(entryElement),
    ),
    feed.stylesheet,
  );
}

function entryElement({ id, url, title, summary, html, published, updated, tags }: Entry) {
  return x("entry", [
    x("id", id),
    x("title", title),
    x("link", { rel: "alternate", type: "text/html", href: url }),
    x("published", withHour(published)),
    x("updated", withHour(updated)),
    ...tags.map((term) => x("category", { term })),
    summary === null ? null : x("summary", summary),
    x("content", { type: "html" }, html),
  ]);
}
