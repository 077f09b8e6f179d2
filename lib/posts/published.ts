import { onceFor } from "../content/once-for";
import type { Day } from "../dates/day";
import { compare } from "../members/order";
import type { Post } from "./post";

/** Posts a page in the list of news, as on the old site. */
const POSTS_PER_PAGE = 5;

/** Newest first; of one day, by slug. */
export function newestFirst(posts: readonly Post[]): Post[] {
  return [...posts].sort((a, b) => compare(b.date, a.date) || compare(a.slug, b.slug));
}

const places = onceFor(
  (posts: readonly Post[]) => new Map(posts.map(({ slug }, place) => [slug, place])),
);

/** Where the post of that slug stands among `posts`, from 0; -1 where it does not. */
export function placeAmong(posts: readonly Post[], slug: string): number {
  return places(posts).get(slug) ?? -1;
}

/** Whether a post is out on a day: no draft, nor dated later. */
export function isPublished({ draft, date }: Post, day: Day): boolean {
  return !draft && date <= day;
}

/** Those of `posts` that are out on a day, in their order: a preview has more than these. */
export function publishedOn(posts: readonly Post[], day: Day): Post[] {
  return posts.filter((post) => isPublished(post, day));
}

/** The posts of one page of the list, from 1. */
export function pageOfPosts(posts: readonly Post[], page: number): Post[] {
  return posts.slice((page - 1) * POSTS_PER_PAGE, page * POSTS_PER_PAGE);
}

/** How many pages the list has; at least one. */
export function pageCount(posts: readonly Post[]): number {
  return Math.max(1, Math.ceil(posts.length / POSTS_PER_PAGE));
}

/** The pages of the list, from 1. */
export function allPages(posts: readonly Post[]): number[] {
  return upTo(pageCount(posts));
}

/**
 * The pages of a long list to which one of them links: the first, the last and its neighbours.
 * Where one alone would be left out, it is there too.
 */
export function pagesAround(page: number, last: number): number[] {
  const near = (other: number) => other === 1 || other === last || Math.abs(other - page) <= 2;
  return upTo(last).filter((other) => near(other) || (near(other - 1) && near(other + 1)));
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
