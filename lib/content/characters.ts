/** Characters that nobody sees, and those that a wrong encoding made. */
import { faultKind } from "../faults/fault";
import { decodeWindows1252 } from "./windows-1252";

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

export const characterMangled = faultKind("character-mangled", (text: string, meant?: string) => ({
  found: `« ${text} » ressemble à une lettre abîmée par un changement d’encodage.`,
  expected: "la lettre d’origine",
  advice: meant === undefined ? "Retapez le mot." : `Écrivez « ${meant} ».`,
}));

/** French letters: where UTF-8 is read as Windows-1252, « é » shows as « Ã© ». */
const LETTERS = "àâäçèéêëîïôöùûüÿœæÀÂÇÈÉÊËÎÏÔÙÛÜŒ’‘“”«»…–—°€\u00a0";

/** The letter that was meant, by what it became. */
export const mangledLetters: ReadonlyMap<string, string> = new Map(
  [...LETTERS].map((letter) => [decodeWindows1252(new TextEncoder().encode(letter)), letter]),
);

/** One of these, or U+FFFD, which stands for what could not be read. */
export const MANGLED = new RegExp([...mangledLetters.keys(), "\ufffd"].join("|"), "g");
