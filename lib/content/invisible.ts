/**
 * Characters that nobody sees: controls, marks that turn the direction of writing, empty spaces.
 * Line ends, soft hyphens and the joiners of emojis and scripts are in their right.
 */
export const INVISIBLE = /(?![\t\n\r\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** What Unicode calls a character: `U+200B`. */
export function codePointOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
