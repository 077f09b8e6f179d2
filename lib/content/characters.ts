/** Characters that nobody sees, and those that a wrong encoding made. */
import { type Fault, faultAt, type Place } from "../faults/fault";

/**
 * Characters that nobody sees: controls, marks that turn the direction of writing, empty spaces.
 * Line ends, soft hyphens and the joiners of emojis and scripts are in their right.
 */
export const INVISIBLE = /(?![\t\n\r\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

export function characterMangled(place: Place, text: string, meant?: string): Fault {
  return faultAt("character-mangled", place, {
    found: `« ${text} » ressemble à une lettre abîmée par un changement d’encodage.`,
    expected: "la lettre d’origine",
    advice: meant === undefined ? "Retapez le mot." : `Écrivez « ${meant} ».`,
  });
}

/** What the bytes 80 to 9F are in Windows-1252 (encoding.spec.whatwg.org); others are as in Latin-1. */
const FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Text from its bytes in Windows-1252. Not by `TextDecoder`: that of Node 20 takes this encoding
 * for Latin-1, and « ’ », « œ » and « € » for controls.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => FROM_80[byte - 0x80] ?? String.fromCharCode(byte)).join("");
}

/** French letters: where UTF-8 is read as Windows-1252, « é » shows as « Ã© ». */
const LETTERS = "àâäçèéêëîïôöùûüÿœæÀÂÇÈÉÊËÎÏÔÙÛÜŒ’‘“”«»…–—°€\u00a0";

/** The letter that was meant, by what it became. */
export const mangledLetters: ReadonlyMap<string, string> = new Map(
  [...LETTERS].map((letter) => [decodeWindows1252(new TextEncoder().encode(letter)), letter]),
);

/** One of these, or U+FFFD, which stands for what could not be read. */
export const MANGLED = new RegExp([...mangledLetters.keys(), "\ufffd"].join("|"), "g");
