/**
 * Words compared without regard to case, accents, ligatures, apostrophes and spaces
 * (docs/api.md, 7).
 */

/** The words of a text, folded: `L’Œuvre d’État` gives `l`, `oeuvre`, `d`, `etat`. */
export function foldedWords(text: string): string[] {
  return (
    text
      .normalize("NFKD")
      .toLowerCase()
      // Format characters (soft hyphens, marks of direction) stand inside words, unseen.
      .replace(/[\p{M}\p{Cf}]/gu, "")
      .replaceAll("œ", "oe")
      .replaceAll("æ", "ae")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Whether each of the words sought begins one of the words of a text; all folded. */
export function hasWords(words: readonly string[], sought: readonly string[]): boolean {
  return sought.every((start) => words.some((word) => word.startsWith(start)));
}
