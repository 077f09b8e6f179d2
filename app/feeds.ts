/** The feeds of the site, as of the build. */
import { assets } from "../components/page/assets";
import { postHtml } from "../components/posts/post-html";
import { frenchTypography } from "../lib/content/typography";
import { changeEntries, identityOf, newsEntry, POSTS_IN_FEED } from "../lib/feeds/entries";
import type { Feed } from "../lib/feeds/formats";
import type { Site, SiteWithTexts } from "../lib/load";
import type { Post } from "../lib/posts/post";
import { publishedOn } from "../lib/posts/published";
import type { Theme } from "../lib/posts/themes";
import { postUrl, themeFeedUrl, themeUrl, urls } from "../lib/urls";

/** The news; `self` is the path of the feed. */
export function newsFeed(site: SiteWithTexts, self: string): Promise<Feed> {
  return feedOf(site, site.posts, {
    title: `${site.config.name} : actualités`,
    description: site.config.description,
    self,
    page: urls.news,
  });
}

/** The news on a theme. */
export function themeFeed(site: SiteWithTexts, { tag, slug, posts }: Theme): Promise<Feed> {
  const { name, ofName } = site.config;
  return feedOf(site, posts, {
    title: `${name} : ${tag}`,
    description: `Les actualités ${ofName} sur le thème « ${tag} ».`,
    self: themeFeedUrl(slug),
    page: themeUrl(slug),
  });
}

/** Arrivals, departures and renamings. */
export function changesFeed(site: Site): Feed {
  return {
    ...frame(site, {
      title: `${site.config.name} : changements du registre`,
      description: "Les arrivées, les départs et les changements de nom des membres du Club.",
      self: urls.changes,
      page: urls.members,
    }),
    entries: changeEntries(site),
  };
}

type Head = Pick<Feed, "title" | "description" | "self" | "page">;

async function feedOf(site: SiteWithTexts, posts: readonly Post[], head: Head): Promise<Feed> {
  const out = publishedOn(posts, site.today).slice(0, POSTS_IN_FEED);
  const entries = out.map(async (post) => {
    const html = await postHtml(site, post, `${site.base}${postUrl(post.slug)}`);
    return newsEntry(post, site, html);
  });
  return { ...frame(site, head), entries: await Promise.all(entries) };
}

/** With absolute addresses. */
function frame(
  { register, config, base }: Site,
  { title, description, self, page }: Head,
): Omit<Feed, "entries"> {
  const author = { name: config.name, url: `${base}${urls.home}` };
  return {
    id: identityOf(config, self),
    title: frenchTypography(title),
    description: frenchTypography(description),
    self: `${base}${self}`,
    page: `${base}${page}`,
    stylesheet: assets().feeds,
    author,
    since: register.asOf,
  };
}
