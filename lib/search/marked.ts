/** Texts with the words found marked. */
import { termsOf, wordsOf } from "./terms";

/** A piece of a text. */
export interface Piece {
  text: string;
  isFound: boolean;
}

const LONGEST = 240;
/** How much of a long paragraph is shown before the first word found. */
const BEFORE = 60;

/** A text in pieces, which together are the text. */
export function marked(text: string, terms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { text: word, from, to } of wordsOf(text)) {
    if (!isOneOf(terms, word)) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), isFound: false });
    pieces.push({ text: word, isFound: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isFound: false });
  return pieces;
}

/**
 * The paragraph with most of the terms, or a part of it; null where no paragraph has any.
 * Paragraphs are lines.
 */
export function excerpt(text: string, terms: ReadonlySet<string>): Piece[] | null {
  let best = { line: "", found: 0, from: 0 };
  for (const line of text.split("\n")) {
    const words = wordsOf(line).filter((word) => isOneOf(terms, word.text));
    const found = new Set(words.flatMap((word) => termsOf(word.text))).size;
    if (found > best.found) best = { line, found, from: words[0]?.from ?? 0 };
  }
  return best.found === 0 ? null : marked(cut(best.line, best.from), terms);
}

/** A part of a long line around the place `at`, cut between words. */
function cut(line: string, at: number): string {
  if (line.length <= LONGEST) return line;
  const words = wordsOf(line);
  const from = at <= BEFORE ? 0 : (words.find((word) => word.from >= at - BEFORE)?.from ?? at);
  const end = from + LONGEST;
  const to =
    line.length <= end ? line.length : (words.findLast((word) => word.to <= end)?.to ?? end);
  return `${from > 0 ? "…" : ""}${line.slice(from, to)}${to < line.length ? "…" : ""}`;
}

function isOneOf(terms: ReadonlySet<string>, word: string): boolean {
  return termsOf(word).some((term) => terms.has(term));
}
