import { message } from "../messages/message";
import { reservedPostSlugs } from "../urls";
import type { Rule } from "./rule";

/** Each post has an address of its own, which no page of the site already has. */
export const uniqueSlugs: Rule = {
  check: ({ posts }) =>
    posts.flatMap(({ post, file }, index) => {
      const place = { file: file.path, line: 1, column: 1 };
      if (reservedPostSlugs.some((reserved) => reserved === post.slug))
        return [message("id-reserved", place, { id: post.slug })];
      const first = posts.slice(0, index).find((other) => other.post.slug === post.slug);
      if (first === undefined) return [];
      const proposal = `${post.date}-${post.slug}-${post.date.slice(0, 4)}.mdx`;
      return [message("slug-twice", place, { slug: post.slug, other: first.file.path, proposal })];
    }),
  examples: [],
};
