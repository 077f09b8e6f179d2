import { expect, test } from "vitest";
import { readBytes } from "../content/files";
import { splitYamlFile } from "../content/front-matter";
import { REGISTER_FILE, readRegisterFiles } from "./read-register";
import { readVocabulary, VOCABULARY_FILE } from "./vocabulary";
import { VOCABULARY_EXAMPLE } from "./vocabulary-example";

/** What is told of the example with these passages in place of others, by line and fault. */
function told(...changes: [from: string, to: string][]): string[] {
  const text = changes.reduce((known, [from, to]) => known.replace(from, to), VOCABULARY_EXAMPLE);
  const read = readVocabulary(splitYamlFile({ path: VOCABULARY_FILE, text }));
  return read.ok ? [] : read.faults.map(({ id, place }) => `${place.line}:${place.column} ${id}`);
}

/** The line and column, from 1, of a passage of the example. */
function placeOf(passage: string): string {
  const before = VOCABULARY_EXAMPLE.slice(0, VOCABULARY_EXAMPLE.indexOf(passage)).split("\n");
  return `${before.length}:${(before.at(-1) ?? "").length + 1}`;
}

test("two entries of one id are told at the second", () => {
  expect(told(["id: esn", "id: sante"])).toEqual([`${placeOf("esn")} vocabulary-twice`]);
  expect(told(["id: etude", "id: vas"])).toEqual([`${placeOf("etude")} vocabulary-twice`]);
  expect(told(["id: commune", "id: region"])).toEqual([
    `${placeOf("commune, name")} vocabulary-twice`,
  ]);
});

test("two usages of one sign are told at the second", () => {
  expect(told(["mark: ◇", "mark: ●"])).toEqual([`${placeOf("◇")} vocabulary-twice`]);
});

test("of two usages that are the production, the second is told", () => {
  expect(told(["mark: ■", "mark: ■\n    production: true"])).toEqual([
    expect.stringMatching(/ vocabulary-production$/),
  ]);
});

test("all faults come at once", () => {
  const faults = told(
    ["id: esn", "id: ESN"],
    ["usageLabel: Usage de Vitam\n", ""],
    ["id: etude", "id: vas"],
  );
  expect(faults.map((fault) => fault.replace(/^.* /, "")).sort()).toEqual([
    "key-missing",
    "value-id",
    "vocabulary-twice",
  ]);
});

const REGISTER = { path: REGISTER_FILE, bytes: Buffer.from("asOf: 2021-12-21\n") };
const MEMBERS = readBytes([
  {
    path: "members/ratp.md",
    bytes: Buffer.from("---\nname: RATP\nkind: operateur\njoined: 2021\n---\n"),
  },
  {
    path: "members/gers.md",
    bytes: Buffer.from("---\nname: Gers\nkind: collectivite\nlevel: departement\njoined: x\n---\n"),
  },
]);

/** What is told of a register with this vocabulary, by file and fault. */
function toldWith(text: string): string[] {
  const vocabulary = { path: VOCABULARY_FILE, bytes: Buffer.from(text) };
  const { faults } = readRegisterFiles(MEMBERS, readBytes([REGISTER, vocabulary]));
  return faults.map(({ id, place }) => `${place.file} ${id}`).sort();
}

test("a kind in use that the vocabulary lacks is told where it is used", () => {
  expect(toldWith(VOCABULARY_EXAMPLE.replaceAll("operateur", "agence"))).toEqual([
    "members/gers.md edtf-form",
    "members/ratp.md value-choice",
  ]);
});

test("a vocabulary with faults hides none of the members', nor adds any", () => {
  for (const text of [VOCABULARY_EXAMPLE.replace("id: operateur", "id: O"), "kinds: [", "kinds: x"])
    expect(toldWith(text).filter((one) => one.startsWith("members/gers"))).toEqual([
      "members/gers.md edtf-form",
    ]);
});

test("members of a vocabulary with faults are read all the same", () => {
  const vocabulary = { path: VOCABULARY_FILE, bytes: Buffer.from("kinds: x") };
  const { register } = readRegisterFiles(MEMBERS, readBytes([REGISTER, vocabulary]));
  expect(register.members.map(({ id, kind }) => [id, kind.id])).toEqual([["ratp", "operateur"]]);
});
