import type { Dictionary } from "./dictionary";
import { wordsOf } from "./words";

/** A text to check, and the page or the file where it stands. */
export interface CheckedText {
  where: string;
  text: string;
}

/** How many different words were checked, and one sentence for each that is not French. */
export interface Spelling {
  words: number;
  faults: string[];
}

/** Checks each word once, and names the first place that has it. */
export function checkSpelling(texts: readonly CheckedText[], dictionary: Dictionary): Spelling {
  const places = new Map<string, string>();
  for (const { where, text } of texts)
    for (const word of wordsOf(text)) if (!places.has(word)) places.set(word, where);
  const faults = [...places]
    .filter(([word]) => !dictionary.has(word))
    .map(([word, where]) => `${where}: « ${word} »${nearest(dictionary.suggest(word))}`);
  return { words: places.size, faults };
}

function nearest(words: readonly string[]): string {
  return words.length === 0 ? "" : `, perhaps ${words.join(", ")}`;
}
