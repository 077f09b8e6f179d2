/** Every address of the site that content can link to. */

import { visitJsx } from "../content/jsx-element";
import { onceFor } from "../content/once-for";
import { headingIds } from "../content/remark-heading-ids";
import { yearOf } from "../dates/day";
import { registerYears } from "../members/statistics";
import { findOldAddress } from "../old-site/find";
import { inOneHop } from "../pages/site-files";
import { declarationOf } from "../posts/author-components";
import { allPages } from "../posts/published";
import type { PostSource } from "../posts/read-post";
import { themeSlug } from "../posts/themes";
import {
  kindUrl,
  memberUrl,
  memberYearUrl,
  newsPageUrl,
  newsYearUrl,
  postUrl,
  themeFeedUrl,
  themeUrl,
  urls,
} from "../urls";
import type { Content } from "./rule";

/** Where links may lead. */
export type SiteAddresses = ReturnType<typeof siteAddresses>;

/** The addresses that all content together makes. */
export function siteAddresses(content: Content) {
  const { posts, pages, site, register, memberIds, publicFiles } = content;
  const published = posts.filter(({ post }) => !post.draft).map(({ post }) => post);
  // Pages and files.
  const live = new Set<string>([
    ...Object.values(urls),
    ...pages.map(({ page }) => page.address),
    ...allPages(published).map(newsPageUrl),
    ...posts.map(({ post }) => postUrl(post.slug)),
    ...published.map(({ date }) => newsYearUrl(yearOf(date))),
    ...published
      .flatMap(({ tags }) => tags.map(themeSlug))
      .flatMap((theme) => [themeUrl(theme), themeFeedUrl(theme)]),
    ...[...memberIds].map(memberUrl),
    ...register.vocabulary.kinds.map(({ id }) => kindUrl(id)),
    ...registerYears(register).map(({ year }) => memberYearUrl(year)),
    ...publicFiles.map(({ address }) => address),
  ]);
  // Former addresses of members and pages, and what stands for them now.
  const moved = new Map([
    ...inOneHop(site.moved),
    ...register.members.flatMap(({ id, formerIds }) =>
      formerIds.map((former) => [memberUrl(former), memberUrl(id)] as const),
    ),
  ]);
  // Drafts among them.
  const byAddress = new Map<string, PostSource>([
    ...posts.map((source) => [postUrl(source.post.slug), source] as const),
    ...pages.map((source) => [source.page.address, source] as const),
  ]);
  const ours = { posts: posts.map(({ post }) => post), publicFiles, oldSite: site.oldSite };
  const findOld = (path: string) => findOldAddress(path, ours);
  return { live, posts: byAddress, moved, findOld, oldSite: site.oldSite };
}

/** The ids that a link's `#…` can point to in a post. */
export const anchorsOf = onceFor(({ tree }: PostSource): ReadonlySet<string> => {
  const anchors = new Set<string>(headingIds(tree).values());
  visitJsx(tree, (name, attributes) => {
    const anchor = declarationOf(name)?.anchor?.(attributes);
    if (anchor !== undefined) anchors.add(anchor);
  });
  return anchors;
});

/** An address without its final slash: both lead to the same page. */
export function withoutSlash(address: string): string {
  return address.replace(/(?<=.)\/$/, "");
}
