import leven from "leven";
import { foldedWords } from "../members/fold";
import type { SearchIndex } from "./search-index";

/** What a word may have been meant to be. */
export interface NearWord {
  /** As the site writes it. */
  word: string;
  /** In how few letters it differs, so that it was surely meant. */
  isSure: boolean;
}

const MOST = 3;

/**
 * The words of the site nearest to one that it lacks: few edits first, then frequent ones. None
 * for a number, since the next one is another thing, nor for less than four letters, of which too
 * many are near.
 */
export function nearestWords(typed: string, { words }: SearchIndex): NearWord[] {
  const [sought = ""] = foldedWords(typed);
  const { length } = sought;
  if (length < 4 || /\p{N}/u.test(sought)) return [];
  const limit = Math.floor(length / 3);
  const sure = length < 8 ? 1 : 2;
  return [...words]
    .filter(([word]) => Math.abs(word.length - length) <= limit)
    .map(([word, known]) => ({ ...known, edits: edits(sought, word) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits || b.count - a.count)
    .slice(0, MOST)
    .map(({ written, edits }) => ({ word: written, isSure: edits <= sure }));
}

/** Letters added, left out or replaced; two letters swapped are one edit. */
function edits(a: string, b: string): number {
  const distance = leven(a, b);
  return distance === 2 && lettersOf(a) === lettersOf(b) ? 1 : distance;
}

function lettersOf(word: string): string {
  return [...word].sort().join("");
}
