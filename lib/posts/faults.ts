import type { Message } from "../messages/message";
import { inOrder } from "../messages/report";
import type { Post } from "./post";

/** What is wrong with a post, in the order of its file. */
export interface PostFaults {
  /** In its name and front matter. */
  above: Message[];
  /** In its text. */
  within: Message[];
}

/**
 * The errors that are told of a post, of a draft too. A build has none: only `npm run dev` shows
 * such a post.
 */
export function faultsOf(messages: readonly Message[], { path, bodyLine }: Post): PostFaults {
  const errors = inOrder(
    messages.filter(({ level, place }) => level !== "warning" && place.file === path),
  );
  return {
    above: errors.filter(({ place }) => place.line < bodyLine),
    within: errors.filter(({ place }) => place.line >= bodyLine),
  };
}

/** What could be better in a post, in the order of its file. */
export function warningsOf(messages: readonly Message[], { path }: Post): Message[] {
  return inOrder(messages.filter(({ level, place }) => level === "warning" && place.file === path));
}
