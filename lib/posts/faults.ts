import type { Message } from "../messages/message";
import { inOrder } from "../messages/report";

/** A text that may have faults: a post or a page. */
export interface FaultyText {
  /** The file, from the project's root. */
  path: string;
  /** The line of the file, from 1, on which its text starts. */
  bodyLine: number;
}

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
export function faultsOf(messages: readonly Message[], { path, bodyLine }: FaultyText): PostFaults {
  const errors = inOrder(
    messages.filter(({ level, place }) => level !== "warning" && place.file === path),
  );
  return {
    above: errors.filter(({ place }) => place.line < bodyLine),
    within: errors.filter(({ place }) => place.line >= bodyLine),
  };
}

/** What could be better in a post, in the order of its file. */
export function warningsOf(messages: readonly Message[], { path }: FaultyText): Message[] {
  return inOrder(messages.filter(({ level, place }) => level === "warning" && place.file === path));
}
