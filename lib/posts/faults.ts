import type { Day } from "../dates/day";
import type { Fault } from "../faults/fault";
import { inOrder } from "../faults/report";
import type { Post } from "./post";

/** A text that may have faults: a post or a page. */
export interface FaultyText {
  /** The file, from the project's root. */
  path: string;
  /** The line of the file, from 1, on which its text starts. */
  bodyLine: number;
}

/**
 * The errors that are told of a post, of a draft too, in the order of its file: in its name and front
 * matter, `above`, and in its text. A build has none: only `npm run dev` shows such a post.
 */
export function faultsOf(faults: readonly Fault[], { path, bodyLine }: FaultyText) {
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

/** What sets a post apart that visitors do not see yet; only `npm run dev` shows any. */
export function marksOf(
  post: Post,
  { today, faults }: { today: Day; faults: readonly Fault[] },
): string[] {
  const { above, within } = faultsOf(faults, post);
  return [
    ...(post.draft ? ["Brouillon"] : []),
    ...(post.date > today ? ["À paraître"] : []),
    ...(above.length + within.length > 0 ? ["À corriger"] : []),
  ];
}
