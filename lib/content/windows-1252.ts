/** What the bytes 80 to 9F are in Windows-1252 (encoding.spec.whatwg.org); others are as in Latin-1. */
const FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Text from its bytes in Windows-1252. Not by `TextDecoder`: that of Node 20 takes this encoding
 * for Latin-1, and « ’ », « œ » and « € » for controls.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => FROM_80[byte - 0x80] ?? String.fromCharCode(byte)).join("");
}
