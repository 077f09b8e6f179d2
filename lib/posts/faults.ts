import type { Fault } from "../faults/fault";
import { inOrder } from "../faults/report";

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
  above: Fault[];
  /** In its text. */
  within: Fault[];
}

/**
 * The errors that are told of a post, of a draft too. A build has none: only `npm run dev` shows
 * such a post.
 */
export function faultsOf(faults: readonly Fault[], { path, bodyLine }: FaultyText): PostFaults {
  const errors = inOrder(
    faults.filter(({ level, place }) => level !== "warning" && place.file === path),
  );
  return {
    above: errors.filter(({ place }) => place.line < bodyLine),
    within: errors.filter(({ place }) => place.line >= bodyLine),
  };
}

/** What could be better in a post, in the order of its file. */
export function warningsOf(faults: readonly Fault[], { path }: FaultyText): Fault[] {
  return inOrder(faults.filter(({ level, place }) => level === "warning" && place.file === path));
}
