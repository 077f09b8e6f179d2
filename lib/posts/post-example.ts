/** A post for tests. */
import type { Post, PostEvent } from "./post";

/** A post of 1 June 2022 without anything that `fields` does not give. */
export function post(slug: string, fields: Partial<Post> = {}): Post {
  return {
    path: `posts/2022-06-01-${slug}.mdx`,
    slug,
    date: "2022-06-01",
    title: slug,
    description: null,
    tags: [],
    image: null,
    updated: null,
    draft: false,
    formerUrls: [],
    claims: [],
    event: null,
    bodyLine: 1,
    text: "",
    mentions: [],
    pictures: [],
    ...fields,
  };
}

/** A meeting without anything that `fields` does not give. */
export function event(start: string, fields: Partial<PostEvent> = {}): PostEvent {
  return { start, end: null, place: null, online: null, register: null, ...fields };
}
