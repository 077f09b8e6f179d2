import { expect, test } from "vitest";
import { tableText } from "./table-text";

const TEXT = "nom;arrivée\nÉditions Modèle;2025\n";

/** `text` in an encoding of one byte a letter. */
function latin(text: string): Buffer {
  return Buffer.from(text, "latin1");
}

function read(bytes: Uint8Array) {
  const { file, faults } = tableText("arrivees.csv", bytes);
  return { text: file?.text, told: faults.map(({ level, id }) => `${level} ${id}`) };
}

test("a table in UTF-8 or UTF-16 is read as it is", () => {
  expect(read(Buffer.from(TEXT))).toEqual({ text: TEXT, told: [] });
  expect(read(Buffer.from(`\ufeff${TEXT}`, "utf16le"))).toEqual({ text: TEXT, told: [] });
});

test("a table in Windows-1252 is read, and told to be a guess", () => {
  expect(read(latin(TEXT))).toEqual({ text: TEXT, told: ["warning csv-encoding"] });
});

test("a workbook is no table, nor is an empty file", () => {
  expect(read(latin("PK\u0003\u0004…")).told).toEqual(["error csv-workbook"]);
  expect(read(Buffer.from("\ufeff\n")).told).toEqual(["error csv-no-rows"]);
});
