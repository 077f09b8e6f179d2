import type { Day } from "../dates/day";
import type { Site } from "../load";
import { isOldAddress, onOldHost } from "../old-site/address";
import type { Post } from "../posts/post";
import { postUrl } from "../urls";
import type { Entry } from "./feed";
import { identityOf } from "./identity";

/** How many posts a feed of news holds, whole: a reader that asks each week misses none. */
export const POSTS_IN_FEED = 20;

/**
 * A post as an entry. One that stood on the old site keeps the identity that it had there, so
 * that who read it then does not find it new.
 *
 * @param html the whole text, addresses absolute
 */
export function newsEntry(
  post: Post,
  { config, base, oldSite }: Pick<Site, "config" | "base" | "oldSite">,
  html: string,
): Entry {
  const [former] = post.formerUrls;
  return {
    id:
      former !== undefined && isOldAddress(former, oldSite)
        ? new URL(onOldHost(former, oldSite)).href
        : identityOf(config, postUrl(post.slug)),
    url: `${base}${postUrl(post.slug)}`,
    title: post.title,
    summary: post.description,
    html,
    published: post.date,
    updated: lastChange(post),
    tags: post.tags,
  };
}

/** The day on which a post last changed. */
export function lastChange({ date, updated }: Post): Day {
  return updated ?? date;
}
