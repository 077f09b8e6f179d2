import { onceFor } from "../../lib/content/once-for";
import { feedHtml } from "../../lib/feeds/feed-html";
import type { SiteWithTexts } from "../../lib/load";
import type { Post } from "../../lib/posts/post";
import { AuthorText } from "../author/author-text";
import { renderToHtml } from "../page/render";

/** A post stands in every feed, and in those of its themes. */
const written = onceFor((_site: SiteWithTexts) => new Map<string, Promise<string>>());

/** A whole post as HTML for feeds; `page` is its absolute address. */
export function postHtml(site: SiteWithTexts, post: Post, page: string): Promise<string> {
  const known = written(site).get(page) ?? write(site, post, page);
  written(site).set(page, known);
  return known;
}

async function write(site: SiteWithTexts, post: Post, page: string): Promise<string> {
  const whole = (
    <>
      {post.description !== null && <p>{post.description}</p>}
      <AuthorText text={post} day={post.date} site={site} />
    </>
  );
  return feedHtml(await renderToHtml(whole), page);
}
