/** What French letters become where UTF-8 is read as Windows-1252: « é » shows as « Ã© ». */
import { decodeWindows1252 } from "./windows-1252";

const LETTERS = "àâäçèéêëîïôöùûüÿœæÀÂÇÈÉÊËÎÏÔÙÛÜŒ’‘“”«»…–—°€\u00a0";

/** The letter that was meant, by what it became. */
export const mangledLetters: ReadonlyMap<string, string> = new Map(
  [...LETTERS].map((letter) => [decodeWindows1252(new TextEncoder().encode(letter)), letter]),
);

/** One of these, or U+FFFD, which stands for what could not be read. */
export const MANGLED = new RegExp([...mangledLetters.keys(), "\ufffd"].join("|"), "g");
