import { decodeWindows1252 } from "../../lib/content/characters";
import type { SourceFile } from "../../lib/content/files";
import { type Fault, faultAt, start, warningAt } from "../../lib/faults/fault";
import { csvNoRows } from "../../lib/members/arrivals-csv";

/** What a spreadsheet's own formats start with: zip (.xlsx, .ods) and the older .xls. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/**
 * The text of a table as a spreadsheet saved it: in UTF-8, in UTF-16 (« texte Unicode »), or in
 * Windows-1252, which French Excel writes where nobody chooses; that is a guess, and is told.
 */
export function tableText(path: string, bytes: Uint8Array): { file?: SourceFile; faults: Fault[] } {
  const workbook = faultAt("csv-workbook", start(path), {
    found: "Le fichier est un classeur de tableur.",
    expected: "un tableau au format CSV",
    advice: "Dans le tableur : « Enregistrer sous… », « CSV UTF-8 ».",
  });
  if (WORKBOOKS.some((signature) => signature.every((byte, index) => bytes[index] === byte)))
    return { faults: [workbook] };
  const { text, guessed } = decoded(bytes);
  if (text.trim() === "") return { faults: [csvNoRows(start(path))] };
  const guess = warningAt("csv-encoding", start(path), {
    found: "Le tableau n’est pas en UTF-8 : il est lu comme Excel l’enregistre d’habitude.",
    expected: "des accents justes dans les noms montrés plus bas",
    advice: "S’ils ne le sont pas, enregistrez-le au format « CSV UTF-8 ».",
  });
  return { file: { path, text }, faults: guessed ? [guess] : [] };
}

function decoded(bytes: Uint8Array): { text: string; guessed: boolean } {
  const utf16 = { "255 254": "utf-16le", "254 255": "utf-16be" }[bytes.subarray(0, 2).join(" ")];
  try {
    const text = new TextDecoder(utf16 ?? "utf-8", { fatal: true }).decode(bytes);
    return { text, guessed: false };
  } catch {
    return { text: decodeWindows1252(bytes), guessed: true };
  }
}
