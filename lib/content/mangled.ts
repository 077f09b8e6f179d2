/** What French letters become where UTF-8 is read as Windows-1252: « é » shows as « Ã© ». */

const LETTERS = "àâäçèéêëîïôöùûüÿœæÀÂÇÈÉÊËÎÏÔÙÛÜŒ’‘“”«»…–—°€\u00a0";

/** The letter that was meant, by what it became. */
export const mangledLetters: ReadonlyMap<string, string> = new Map(
  [...LETTERS].map((letter) => [
    new TextDecoder("windows-1252").decode(new TextEncoder().encode(letter)),
    letter,
  ]),
);
