import { expect, test } from "vitest";
import { decodeWindows1252, mangledLetters } from "./characters";

test("letters, marks and the euro are read where Windows-1252 has them", () => {
  const bytes = [0xc9, 0x74, 0xe9, 0x20, 0x92, 0x9c, 0x8c, 0x85, 0x80, 0x96, 0xab, 0xff, 0x7e];
  expect(decodeWindows1252(Uint8Array.from(bytes))).toBe("Été ’œŒ…€–«ÿ~");
});

test("what UTF-8 becomes when it is read so is known, capitals and apostrophes included", () => {
  expect(["Ã‰", "â€™", "Å“", "Ã©"].map((text) => mangledLetters.get(text))).toEqual([
    "É",
    "’",
    "œ",
    "é",
  ]);
});
