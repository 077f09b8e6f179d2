import { slug } from "../content/slug";
import { compare } from "../members/order";
import type { Post } from "./post";

/** A theme: a tag, its place in addresses, and its posts, newest first. */
export interface Theme {
  tag: string;
  slug: string;
  posts: Post[];
}

/** A tag as it stands in addresses: « Vie du Club » is `vie-du-club`. */
export function themeSlug(tag: string): string {
  return slug(tag);
}

/** The themes of posts, those with most posts first. */
export function themesOf(posts: readonly Post[]): Theme[] {
  const themes = new Map<string, Theme>();
  for (const post of posts)
    for (const tag of post.tags) {
      const theme = themes.get(themeSlug(tag)) ?? { tag, slug: themeSlug(tag), posts: [] };
      theme.posts.push(post);
      themes.set(theme.slug, theme);
    }
  return [...themes.values()].sort(
    (a, b) => b.posts.length - a.posts.length || compare(a.slug, b.slug),
  );
}
