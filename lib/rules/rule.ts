import type { Root } from "mdast";
import type { Position } from "unist";
import type { PublicFile } from "../content/files";
import type { SplitFile } from "../content/front-matter";
import type { Register } from "../members/register";
import type { Message, Place } from "../messages/message";
import type { Post } from "../posts/post";

/** All content, read but not yet cut at a day: what rules see. */
export interface Content {
  register: Register;
  /** Ids of all members, those included whose file cannot be read. */
  memberIds: readonly string[];
  /** The files of members, by id, for their places. */
  memberFiles: ReadonlyMap<string, SplitFile>;
  /** Null where register.yml cannot be read. */
  registerFile: SplitFile | null;
  posts: readonly PostSource[];
  publicFiles: readonly PublicFile[];
}

/** A post with what it was read from. */
export interface PostSource {
  post: Post;
  file: SplitFile;
  tree: Root;
}

/** One rule that content must obey, with examples that are its tests and its documentation. */
export interface Rule {
  /** Every breach. */
  check(content: Content): Message[];
  examples: readonly Example[];
}

/** Two versions of the body of a post of 21 December 2021: one refused, one good. */
export interface Example {
  bad: string;
  /** What the check finds in `bad`. */
  message: string;
  good: string;
}

/** The place in the post's file of a node of its tree. */
export function placeOf({ file }: PostSource, node: { position?: Position | undefined }): Place {
  const start = node.position?.start ?? { line: 1, column: 1 };
  return { file: file.path, line: start.line + file.bodyLine - 1, column: start.column };
}

/** The breaches of a rule that looks at one post at a time. */
export function eachPost(check: (source: PostSource, content: Content) => Message[]) {
  return (content: Content): Message[] => content.posts.flatMap((source) => check(source, content));
}
