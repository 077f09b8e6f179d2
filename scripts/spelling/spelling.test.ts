import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { clubExample } from "../../lib/config-example";
import { contentRoot } from "../../lib/content-root";
import { load } from "../../lib/load";
import { proseOf, sentencesOf } from "./french-of-files";
import { checkSpelling, projectWords, readDictionary } from "./spelling";

const { register } = await load(contentRoot(process.env), "2026-11-24", clubExample);
const dictionary = readDictionary(register);

describe("the dictionary", () => {
  test.each(["archivage", "aujourd’hui", "VaS", "Xelians", "l’Hérault", "Deux-Sèvres"])(
    "has %s",
    (word) => {
      expect(dictionary.has(word)).toBe(true);
    },
  );

  test.each(["archivge", "xelians", "aujourd’huit", "acceuil", "d’maison"])("has no %s", (word) => {
    expect(dictionary.has(word)).toBe(false);
  });
});

test("a word that is not French is told with its first place and the nearest words", () => {
  const texts = [
    { where: "/ici", text: "Bon acceuil" },
    { where: "/ailleurs", text: "acceuil" },
  ];
  expect(checkSpelling(texts, dictionary)).toEqual({
    words: 2,
    faults: [expect.stringMatching(/^\/ici: « acceuil », perhaps accueil/)],
  });
});

test("the project's words stand in the order of their letters", () => {
  const inOrder = projectWords().toSorted(new Intl.Collator("fr").compare);
  expect(projectWords()).toEqual([...new Set(inOrder)]);
});

test("words of faults, commands and guides for authors are spelt right", () => {
  const guides = ["auteurs", "deploiement", "accessibilite", "sobriete"];
  const texts = [
    ...filesIn("docs", (name) => guides.includes(name.replace(/\.md$/, ""))).map((path) => ({
      where: path,
      text: proseOf(path),
    })),
    ...SPEAKING.flatMap(sourcesIn).map((path) => ({ where: path, text: sentencesOf(path) })),
  ];
  expect(texts.length).toBeGreaterThan(30);
  expect(checkSpelling(texts, dictionary).faults).toEqual([]);
});

test("authors read « actualité » of what the old site alone called « billet »", () => {
  const [guide = ""] = readFileSync("docs/auteurs.md", "utf8").split("Reprendre les billets");
  const said = SPEAKING.filter((path) => !path.startsWith("tools/"))
    .flatMap(sourcesIn)
    .map(sentencesOf);
  const lines = [guide, ...said].flatMap((text) => text.split("\n"));
  // « Billet du 21 décembre 2021, sur l’ancien site », a source.
  expect(lines.filter((line) => /billet/i.test(line))).toEqual(["Billet du "]);
});

/** Folders and files that speak French to authors, or to visitors on pages made on demand. */
const SPEAKING = [
  "lib/content/",
  "lib/members/",
  "lib/faults/",
  "lib/rules/",
  "lib/posts/new-post.ts",
  "scripts/check.ts",
  "scripts/check/",
  "scripts/nouveau.ts",
  "scripts/nouveau/",
  "scripts/registre.ts",
  "tools/importer.ts",
  "tools/importer/",
];

/** Files of these folders whose strings are patterns, or words for those who code. */
const NOT_FRENCH =
  /^frozen|\.test|-examples?|(?:plain-fi(?:les|elds)|register-on-file|typography-rules)/;

function sourcesIn(path: string): string[] {
  // tools/ may be taken away.
  if (!existsSync(path)) return [];
  if (!path.endsWith("/")) return [path];
  return filesIn(path.slice(0, -1), (name) => /\.ts$/.test(name) && !NOT_FRENCH.test(name));
}

function filesIn(folder: string, isWanted: (name: string) => boolean): string[] {
  return readdirSync(folder)
    .filter(isWanted)
    .map((name) => `${folder}/${name}`);
}
