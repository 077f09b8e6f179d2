import type { Fault } from "../faults/fault";
import { rules } from "./all";
import type { Content } from "./rule";

/**
 * What all rules say of content. A post whose front matter says `draft: true` is not published
 * yet: its errors are of level `draft`, told as others are, and stop neither a build nor the check.
 */
export function check(content: Content): Fault[] {
  const drafts = content.posts.filter(({ post }) => post.draft);
  const paths = new Set(drafts.map(({ post }) => post.path));
  // Of two posts that want the same, a draft is the one that has to give way.
  const posts = [...content.posts.filter(({ post }) => !post.draft), ...drafts];
  return rules
    .flatMap((rule) => [...rule.check({ ...content, posts })])
    .map((fault) =>
      fault.level === "error" && paths.has(fault.place.file) ? { ...fault, level: "draft" } : fault,
    );
}
