/** What French letters become where UTF-8 is read as Windows-1252: « é » shows as « Ã© ». */
import { faultKind } from "../messages/message";
import { decodeWindows1252 } from "./windows-1252";

export const characterMangled = faultKind("character-mangled", (text: string, meant?: string) => ({
  found: `« ${text} » ressemble à une lettre abîmée par un changement d’encodage.`,
  expected: "la lettre d’origine",
  advice: meant === undefined ? "Retapez le mot." : `Écrivez « ${meant} ».`,
}));

const LETTERS = "àâäçèéêëîïôöùûüÿœæÀÂÇÈÉÊËÎÏÔÙÛÜŒ’‘“”«»…–—°€\u00a0";

/** The letter that was meant, by what it became. */
export const mangledLetters: ReadonlyMap<string, string> = new Map(
  [...LETTERS].map((letter) => [decodeWindows1252(new TextEncoder().encode(letter)), letter]),
);

/** One of these, or U+FFFD, which stands for what could not be read. */
export const MANGLED = new RegExp([...mangledLetters.keys(), "\ufffd"].join("|"), "g");
