import { feedHtml } from "../../lib/feeds/feed-html";
import type { Site } from "../../lib/load";
import type { Post } from "../../lib/posts/post";
import { renderToHtml } from "../page/render";
import { PostBody } from "./post-body";

/** A whole post as HTML for feeds; `page` is its absolute address. */
export async function postHtml(site: Site, post: Post, page: string): Promise<string> {
  const whole = (
    <>
      {post.description !== null && <p>{post.description}</p>}
      <PostBody post={post} site={site} />
    </>
  );
  return feedHtml(await renderToHtml(whole), page);
}
