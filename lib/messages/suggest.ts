import leven from "leven";

/**
 * The candidate that was probably meant: the nearest by edits once case, accents and separators
 * are folded, if it differs in at most a third of its letters (two in words of four to eight, one
 * in shorter ones).
 */
export function nearestOf(word: string, candidates: Iterable<string>): string | undefined {
  const written = fold(word);
  const { length } = written;
  const limit = Math.min(Math.max(2, Math.floor(length / 3)), Math.floor(length / 2));
  let best: string | undefined;
  let tooFar = limit + 1;
  for (const candidate of candidates) {
    const distance = leven(written, fold(candidate), { maxDistance: tooFar });
    if (distance < tooFar) [best, tooFar] = [candidate, distance];
  }
  return best;
}

function fold(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\p{M}\s_-]/gu, "")
    .toLowerCase();
}
