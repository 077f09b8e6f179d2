import { describe, expect, test } from "vitest";
import { readArrivals } from "./arrivals-csv";

const NEEDED = ["nom", "type", "arrivée"] as const;

function cellsOf(text: string) {
  return readArrivals({ path: "arrivees.csv", text }, NEEDED).rows.map(({ cells }) =>
    Object.fromEntries(cells),
  );
}

function faultsOf(text: string) {
  return readArrivals({ path: "arrivees.csv", text }, NEEDED).faults.map(
    ({ place, found, advice }) => `${place.line}:${place.column} ${found} ${advice ?? ""}`.trim(),
  );
}

const RATP = [{ nom: "RATP", type: "opérateur", arrivée: "2021-12-21" }];

describe("a table is read as spreadsheets and editors save it", () => {
  test.each([
    ["commas", "nom,type,arrivée\nRATP,opérateur,2021-12-21\n"],
    ["semicolons", "nom;type;arrivée\nRATP;opérateur;2021-12-21\n"],
    ["tabs", "nom\ttype\tarrivée\nRATP\topérateur\t2021-12-21\n"],
    ["a byte order mark", "\ufeffnom;type;arrivée\nRATP;opérateur;2021-12-21\n"],
    ["capitals and no accents", "NOM;Type;Arrivee\nRATP;opérateur;2021-12-21\n"],
    ["accents as marks of their own", "nom;type;arrive\u0301e\nRATP;ope\u0301rateur;2021-12-21"],
    ["Windows line ends", "nom;type;arrivée\r\nRATP;opérateur;2021-12-21\r\n"],
    ["quotation marks", '"nom";"type";"arrivée"\n"RATP";" opérateur ";"2021-12-21"\n'],
    [
      "the line by which Excel names the separator",
      "sep=;\r\nnom;type;arrivée\r\nRATP;opérateur;2021-12-21",
    ],
    [
      "no-break, invisible and doubled spaces",
      "nom;type;arrivée\n\u00a0RA\u200bTP;opérateur  ;2021-12-21",
    ],

    ["line ends within cells", 'nom;type;arrivée\n"RATP\n";opérateur;2021-12-21'],
    ["empty rows and columns", "nom;type;arrivée;;\n;;;;\nRATP;opérateur;2021-12-21;;\n\n"],
  ])("%s", (_, text) => {
    expect(cellsOf(text)).toEqual(RATP);
  });
});

test("a comma in a cell between quotation marks is text", () => {
  expect(cellsOf('nom,type,arrivée\n"Sel, poivre et fils",esn,2021')[0]?.nom).toBe(
    "Sel, poivre et fils",
  );
});

test("a cell's place is its line and the rank of its column", () => {
  const text = 'nom;type;arrivée\n"Un\nDeux";esn;2021\n\nTrois;esn;2021';
  const { rows } = readArrivals({ path: "arrivees.csv", text }, NEEDED);
  expect(rows.map((row) => row.at("arrivée"))).toEqual([
    { file: "arrivees.csv", line: 2, column: 3 },
    { file: "arrivees.csv", line: 5, column: 3 },
  ]);
});

test("all faults of the header come at once, with the nearest names", () => {
  expect(faultsOf("nom;nom;tipe;couleur\nRATP;;esn;bleu")).toEqual([
    "1:2 La colonne « nom » figure deux fois.",
    "1:3 La colonne « tipe » n’existe pas. Écrivez « type ».",
    "1:4 La colonne « couleur » n’existe pas. Renommez-la ou retirez-la.",
    "1:1 Il n’y a pas de colonne « arrivée ». Ajoutez la colonne « arrivée ».",
  ]);
});

test("a row with more cells than columns is told", () => {
  expect(faultsOf("nom,type,arrivée\nSel, poivre,esn,2021")).toEqual([
    "2:4 La ligne a 4 cases, pour 3 colonnes. Une case qui contient une virgule ou un point-virgule se met entre guillemets droits.",
  ]);
});

test("a quotation mark that never closes is told where its row begins", () => {
  expect(faultsOf('nom,type,arrivée\nA,esn,2021\n"B,esn,2021\nC,esn,2021')[0]).toBe(
    "3:1 Un guillemet droit ouvert ici ne se referme pas. Refermez-le, ou écrivez « et » dans le texte.",
  );
});

test("what looks like the line by which Excel names the separator is a cell elsewhere", () => {
  expect(cellsOf("nom;type;arrivée\nRATP;esn;sep=,\n")).toEqual([
    { nom: "RATP", type: "esn", arrivée: "sep=," },
  ]);
});

test("several spaces in a cell are one", () => {
  expect(cellsOf('nom;type;arrivée\n"Le \n Club";esn;2021')).toEqual([
    { nom: "Le Club", type: "esn", arrivée: "2021" },
  ]);
});

test("an empty table is told", () => {
  expect(faultsOf("")).toEqual([
    "1:1 La première ligne ne nomme aucune colonne connue. Ajoutez cette ligne au-dessus des organisations.",
  ]);
});

test("a table without rows is told", () => {
  expect(faultsOf("nom,type,arrivée\n")).toEqual([
    "1:1 Le tableau n’a aucune ligne sous ses en-têtes.",
  ]);
});

test("a first row that names no column is told once", () => {
  expect(faultsOf("Ville de Test;Collectivité;21/01/2025\n")).toEqual([
    "1:1 La première ligne ne nomme aucune colonne connue. Ajoutez cette ligne au-dessus des organisations.",
  ]);
});

test("a name that went through a wrong encoding is told at its cell", () => {
  expect(faultsOf("sep=,\nnom,type,arrivée\nLyon,esn,2021\nÃ‰vry,esn,2021\n")).toEqual([
    "4:1 « Ã‰ » ressemble à une lettre abîmée par un changement d’encodage. Écrivez « É ».",
  ]);
});
