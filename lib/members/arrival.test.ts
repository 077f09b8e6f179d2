import { describe, expect, test } from "vitest";
import { splitFrontMatter } from "../content/front-matter";
import { arrivalColumns, columnOf, idOfRow, readArrival } from "./arrival";
import { readArrivals } from "./arrivals-csv";
import { memberFile } from "./member-file";
import { readMember } from "./read-register";
import { vocabularyExample } from "./vocabulary-example";

function arrivalOf(header: string, row: string) {
  const table = readArrivals({ path: "a.csv", text: `${header}\n${row}` }, ["nom"]);
  const [first] = table.rows;
  if (first === undefined) throw new Error(table.faults.map(({ found }) => found).join());
  return readArrival(first, "nice", "2022-01-10", vocabularyExample);
}

function faultsOf(header: string, row: string): string[] {
  const read = arrivalOf(header, row);
  if (read.ok) return [];
  return read.faults.map(({ place, found, advice }) =>
    `${place.line}:${place.column} ${found} ${advice ?? ""}`.trim(),
  );
}

test("a row becomes a member's file", () => {
  const read = arrivalOf(
    "nom;nom court;type;niveau;arrivée;site;source;usage;phrase",
    "Métropole Nice Côte d'Azur;Nice;Collectivité;intercommunalité;entre le 29/09/2021 et le 21/12/2021;www.nice.fr;_posts/2021-12-21-42utilisateurs.md;étude;Démarre un projet.",
  );
  expect(read.ok && memberFile(read.arrival.frontMatter, "")).toBe(`---
name: Métropole Nice Côte d'Azur
shortName: Nice
kind: collectivite
level: intercommunalite
joined: "[2021-09-29..2021-12-21]"
website: https://www.nice.fr
siren: 200030195
sources:
  - _posts/2021-12-21-42utilisateurs.md
uses:
  - on: 2021-12-21
    usage: etude
    text: Démarre un projet.
    source: _posts/2021-12-21-42utilisateurs.md
---
`);
});

test("the file reads as the member that was checked", () => {
  const read = arrivalOf("nom,type,arrivée", '"Un: « deux » # trois",esn,2021-04?');
  if (!read.ok) throw new Error("faults");
  const text = memberFile(read.arrival.frontMatter, "");
  const split = splitFrontMatter({ path: "members/nice.md", text });
  const data = read.arrival.member;
  expect(readMember(split, vocabularyExample)).toEqual({ ok: true, data });
});

test("a statement is dated by its cell, else by its source, else by the day on which it is read", () => {
  const dated = (header: string, row: string) => {
    const read = arrivalOf(`nom;type;arrivée;phrase;source;${header}`, `A;esn;2021;Dit.;${row}`);
    return read.ok && read.arrival.member.uses[0];
  };
  expect(dated("dite le", "https://exemple.fr;03/01/2022")).toMatchObject({
    day: "2022-01-03",
    known: "said",
  });
  expect(dated("lieu", "https://exemple.fr/2021/12/21/x/;Paris")).toMatchObject({
    day: "2021-12-21",
    known: "said",
  });
  expect(dated("lieu", "https://exemple.fr;Paris")).toMatchObject({
    day: "2022-01-10",
    known: "read",
  });
});

test("all faults of a row come at once, at their cells, in the words of the table", () => {
  expect(
    faultsOf(
      "nom;type;arrivée;comptée le;site;phrase;source",
      ";Opérateurs;31/02/2021;hier;ratp;Dit.;ici",
    ),
  ).toEqual([
    "2:1 Le champ « nom » manque.",
    "2:2 « Opérateurs » n’est pas une valeur connue. Écrivez « opérateur ou établissement public ».",
    "2:3 « 2021-02-31 » contient une date qui n’existe pas.",
    "2:4 « hier » n’est pas un jour du calendrier. Par exemple « 21/03/2025 ».",
    "2:5 « ratp » n’est pas une adresse.",
    "2:7 « ici » ne mène à aucune source. Par exemple « https://www.exemple.fr/annonce ».",
  ]);
});

test("a local authority says its level", () => {
  expect(faultsOf("nom;type;arrivée", "Nantes;collectivité;2021")).toEqual([
    "2:2 Ce membre de type « collectivité territoriale » n’a pas de « niveau ».",
  ]);
});

test("a sentence has its source", () => {
  expect(faultsOf("nom;type;arrivée;phrase", "Nantes;esn;2021;Étudie.")).toEqual([
    "2:1 Le champ « source » manque.",
  ]);
});

test("kinds and uses to choose from go by their names, which a table may hold", () => {
  const read = arrivalOf("nom;type;arrivée", "Nice;Edteur;2021");
  const [fault] = read.ok ? [] : read.faults;
  expect(fault?.expected).toMatch(/^collectivité territoriale, .*, société de services$/);
  expect(faultsOf("nom;type;niveau;arrivée", "Nice;Éditeur;commune;2021")).toEqual([
    "2:3 Un membre de type « éditeur ou tiers archiveur » n’a pas de « niveau ». Retirez « niveau ».",
  ]);
  expect(faultsOf("nom;type;arrivée", "Nice;service deconcentr;2021")).toEqual([
    "2:2 « service deconcentr » n’est pas une valeur connue. Écrivez « service déconcentré de l’État ».",
  ]);
});

test("a day in a table is asked for as tables write it", () => {
  expect(
    faultsOf(
      "nom;type;arrivée;phrase;source;dite le",
      "Nice;ESN;2021;Étudie Vitam.;https://exemple.fr;31/02/2021",
    ),
  ).toEqual(["2:6 « 2021-02-31 » n’est pas un jour du calendrier. Par exemple « 21/03/2025 »."]);
});

test("a place says the territory where there is no doubt, a cell says it anyway", () => {
  const territoryOf = (header: string, row: string) => {
    const read = arrivalOf(`nom;type;arrivée;${header}`, `A;esn;2021;${row}`);
    return read.ok && read.arrival.frontMatter.territory;
  };
  expect(territoryOf("lieu", "Montpellier")).toBe("34172");
  expect(territoryOf("lieu", "Montreuil")).toBeUndefined();
  expect(territoryOf("lieu;territoire", "Montreuil;93048")).toBe("93048");
  expect(territoryOf("lieu", "Bruxelles")).toBeUndefined();
});

test.each([
  [[], "arrivée"],
  [["joined"], "arrivée"],
  [["counted"], "comptée le"],
  [["name"], "nom"],
  [["sources", 0], "source"],
  [["uses"], "phrase"],
  [["uses", 0, "text"], "phrase"],
  [["uses", 0, "on"], "dite le"],
  [["uses", 0, "usage"], "usage"],
  [["formerNames", 0], "nom"],
])("what is wrong at %j of a file is told in the column « %s »", (path, column) => {
  expect(columnOf(path)).toBe(column);
});

describe("the id of a row", () => {
  const idOf = (header: string, row: string) => {
    const [first] = readArrivals({ path: "a.csv", text: `${header}\n${row}` }, []).rows;
    if (first === undefined) throw new Error("no row");
    const read = idOfRow(first);
    if (read.ok) return read.id;
    const { place, found, advice } = read.fault;
    return `${place.line}:${place.column} ${found} ${advice}`;
  };

  test.each([
    ["nom;type", "Ville de Nîmes;esn", "ville-nimes"],
    ["nom;nom court", "Agence nationale de traitement automatisé des infractions;ANTAI", "antai"],
    ["nom;identifiant", "Ville de Nîmes;nimes", "nimes"],
    [
      "type;nom;identifiant",
      "esn;Ville de Nîmes;Nîmes!",
      "2:3 « Nîmes! » ne peut pas être un identifiant. Écrivez « ville-nimes ».",
    ],
    [
      "type;nom",
      "esn;★",
      "2:2 On ne peut pas tirer d’identifiant de ce nom. Donnez-en un dans la colonne « identifiant ».",
    ],
    [
      "nom;type",
      ";esn",
      "2:1 On ne peut pas tirer d’identifiant de ce nom. Donnez-en un dans la colonne « identifiant ».",
    ],
  ])("of %s, %s", (header, row, id) => {
    expect(idOf(header, row)).toBe(id);
  });
});

test("each column asks its question, those of few values with these", () => {
  const asked = arrivalColumns.map(({ name, question }) => [name, question(vocabularyExample)]);
  const questions = Object.fromEntries(asked);
  expect(questions.nom).toBe("Nom de l’organisation : ");
  expect(questions.type).toMatch(
    /^Type \(collectivité territoriale, .*, société de services\) : $/,
  );
  expect(questions.niveau).toMatch(/^Niveau \(région, département, .*\) : $/);
  expect(questions.usage).toMatch(/^Usage de Vitam \(.*\) : $/);
  expect(questions.phrase).toMatch(/sans sujet \(« [A-ZÉ].*\. »\) : $/);
  expect(asked.filter(([, question]) => !question?.endsWith(" : "))).toEqual([]);
});

test("dates of a table are read as people type them, and told as tables write them", () => {
  const read = arrivalOf("nom;type;arrivée;comptée le", "A;esn;12/2021;02/12/2021");
  expect(read.ok && read.arrival.frontMatter).toMatchObject({
    ...{ joined: "2021-12", counted: "2021-12-02" },
  });
  expect(faultsOf("nom;type;arrivée", "A;esn;un jour")).toEqual([
    expect.stringMatching(/^2:3 .* Ou, si le jour est mal connu : « entre le … et le … »/),
  ]);
});
