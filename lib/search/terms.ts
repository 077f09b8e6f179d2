/** What the search compares: words without accents and endings. */
import { stemmer } from "@orama/stemmers/french";
import { stopwords } from "@orama/stopwords/french";
import { foldedWords } from "../members/fold";

/** A word of a text, at its place. */
export interface Word {
  text: string;
  from: number;
  /** The place after its last character. */
  to: number;
}

/** The words of a text as they stand: apostrophes part them (`l’archive` has two). */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}\p{Cf}]+/gu)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Marks a stem, which could else be taken for a word: `~ce` is the stem of CEA. */
export const STEM = "~";

/** Words too common to be looked for: `de`, `la`, `qu`… */
const common = new Set(stopwords.flatMap(foldedWords));

/** Texts have few different words, and stemming one costs more than a look-up. */
const known = new Map<string, string[]>();
const MOST_KNOWN = 100_000;

/**
 * What stands for a word in the index: itself, folded, and its stem; nothing for a word that is
 * too common. Accents go first, so that `collectivites` is found as `collectivités` is; Snowball
 * then also keeps « collectivité » apart from « collecte », which share a stem with accents.
 */
export function termsOf(word: string): string[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  const terms = foldedWords(word)
    .filter((folded) => !common.has(folded))
    .flatMap((folded) => [folded, `${STEM}${stemmer(folded)}`]);
  if (known.size < MOST_KNOWN) known.set(word, terms);
  return terms;
}
