import { expect, test } from "vitest";
import { readFiles, readFolder } from "../content/files";
import { contentRoot } from "../content-root";
import type { FrontMatter } from "./arrival";
import { withAdditions as withAdditionsOf, withAsOf } from "./member-file";
import { vocabularyExample } from "./vocabulary-example";

function withAdditions(file: string, fields: FrontMatter) {
  return withAdditionsOf(file, fields, vocabularyExample);
}

const RATP = `---
name: RATP # l’ancienne CMP
kind: operateur

joined: "[2021-09-29..2021-12-21]"
sources: [https://exemple.fr/a]
uses:
  - on: 2021-12-21
    text: Pense recourir à VaS.
    source: https://exemple.fr/a
---

Notes.
`;

const use = {
  on: "2023-01-10",
  usage: "vas",
  text: "Utilise VaS.",
  source: "https://exemple.fr/b",
};

test("fields and statements are added at their places, and the rest stays as typed", () => {
  const { text, added, kept } = withAdditions(RATP, {
    level: "autre",
    website: "https://www.ratp.fr",
    sources: ["https://exemple.fr/b"],
    uses: [use],
  });
  expect(text).toBe(`---
name: RATP # l’ancienne CMP
kind: operateur
level: autre

joined: "[2021-09-29..2021-12-21]"
website: https://www.ratp.fr
sources: [https://exemple.fr/a, https://exemple.fr/b]
uses:
  - on: 2021-12-21
    text: Pense recourir à VaS.
    source: https://exemple.fr/a
  - on: 2023-01-10
    usage: vas
    text: Utilise VaS.
    source: https://exemple.fr/b
---

Notes.
`);
  expect(added).toEqual(["level", "website", "sources", "uses"]);
  expect(kept).toEqual([]);
});

test("what is there is never erased: another value is told", () => {
  const { text, kept } = withAdditions(RATP, { name: "R.A.T.P.", kind: "operateur" });
  expect(text).toBe(RATP);
  expect(kept).toEqual([{ key: "name", kept: "RATP", given: "R.A.T.P." }]);
});

test("a statement or source that is there already is not added again", () => {
  const again = { on: "2022-01-01", text: "Pense recourir à VaS.", source: "https://exemple.fr/c" };
  expect(withAdditions(RATP, { uses: [again], sources: ["https://exemple.fr/a"] })).toEqual({
    text: RATP,
    added: [],
    kept: [],
  });
});

test("a member with several stays gets no further arrival", () => {
  const text =
    "---\nname: A\nkind: esn\nperiods:\n  - joined: 2019\n    left: 2020\n  - joined: 2021\n---\n";
  expect(withAdditions(text, { joined: "2022" })).toMatchObject({
    text,
    kept: [{ key: "joined", kept: "plusieurs périodes", given: "2022" }],
  });
});

test("adding a statement to any file of the register changes no other line", async () => {
  const { files } = readFolder(contentRoot(process.env), "members", ".md");
  expect(files.length).toBeGreaterThan(80);
  for (const { text } of files) {
    const lines = withAdditions(text, { uses: [use] }).text.split("\n");
    const left = text.split("\n").filter((line) => !lines.includes(line));
    expect(left).toEqual([]);
  }
});

test("register.yml gets another day, and its comments and form stay", async () => {
  expect(withAsOf("# un\nasOf: 2025-01-30 # deux\npublished: []\n", "2025-04-18")).toBe(
    "# un\nasOf: 2025-04-18 # deux\npublished: []\n",
  );
  const [file] = readFiles(contentRoot(process.env), ["members/register.yml"]).files;
  const text = file?.text ?? "";
  expect(withAsOf(withAsOf(text, "2030-01-01"), text.slice(6, 16))).toBe(text);
});

test("a list that the file lacks stands at its place, whatever the file's line ends", () => {
  const text = "---\r\nname: A\r\nkind: esn\r\nuses: []\r\n---\r\n";
  const { text: written, added } = withAdditions(text, { sources: ["https://exemple.fr/b"] });
  expect(written).toBe(
    "---\nname: A\nkind: esn\nsources:\n  - https://exemple.fr/b\nuses: []\n---\n",
  );
  expect(added).toEqual(["sources"]);
});

test("apostrophes and marks of their own make no other value", () => {
  const text = "---\nname: L’e\u0301cole\nkind: esn\n---\n";
  expect(withAdditions(text, { name: "L'école" }).kept).toEqual([]);
});

test("a source with a copy of its own is known by its address", () => {
  const text =
    "---\nname: A\nsources:\n  - at: https://exemple.fr/b\n    copy: https://exemple.fr/c\n---\n";
  expect(withAdditions(text, { sources: ["https://exemple.fr/b"] }).added).toEqual([]);
});
