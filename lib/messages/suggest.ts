import leven from "leven";

/**
 * The candidate that was probably meant: the nearest by edits once case, accents and separators
 * are folded, if it differs in at most a third of its letters (two in short words), never in all.
 */
export function nearestOf(word: string, candidates: Iterable<string>): string | undefined {
  const written = fold(word);
  const limit = Math.min(Math.max(2, Math.floor(written.length / 3)), written.length - 1);
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = leven(written, fold(candidate));
    if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { candidate, distance };
  }
  return best?.candidate;
}

function fold(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\p{M}\s_-]/gu, "")
    .toLowerCase();
}
