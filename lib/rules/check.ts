import type { Message } from "../messages/message";
import { rules } from "./all";
import type { Content } from "./rule";

/**
 * What all rules say of content. A post whose front matter says `draft: true` is not published
 * yet: its errors are of level `draft`, told as others are, and stop neither a build nor the check.
 */
export function check(content: Content): Message[] {
  const drafts = content.posts.filter(({ post }) => post.draft);
  const paths = new Set(drafts.map(({ post }) => post.path));
  // Of two posts that want the same, a draft is the one that has to give way.
  const posts = [...content.posts.filter(({ post }) => !post.draft), ...drafts];
  return rules
    .flatMap((rule) => rule.check({ ...content, posts }))
    .map((message) =>
      message.level === "error" && paths.has(message.place.file)
        ? { ...message, level: "draft" }
        : message,
    );
}
