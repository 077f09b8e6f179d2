import { expect, test } from "vitest";
import { splitFrontMatter } from "../content/front-matter";
import { readMember } from "./read-register";
import { vocabularyExample } from "./vocabulary-example";

function told(frontMatter: string, name = "ratp"): string[] {
  const split = splitFrontMatter({
    path: `members/${name}.md`,
    text: `---\n${frontMatter}\n---\n`,
  });
  const read = readMember(split, vocabularyExample);
  return read.ok ? [] : read.faults.map(({ id, place }) => `${place.line}:${place.column} ${id}`);
}

test("faults of single fields and of fields together come at once", () => {
  expect(told("nom: RATP\nkind: collectivite\njoined: 2021-11\nleft: 2021-10")).toEqual([
    "2:1 key-unknown",
    "3:7 level-missing",
    "5:7 period-order",
  ]);
});

test("a field with a fault of its own is not told missing as well", () => {
  expect(told("name: RATP\nkind: collectivite\nlevel: ville\njoined: 31/12/2021")).toEqual([
    "5:9 edtf-form",
    "4:8 value-choice",
  ]);
});

test.each(["La RATP", "la ratp", "ratp-", "-ratp", "la--ratp", "régie"])(
  "a file's name is the member's address, and not « %s »",
  (name) => {
    expect(told("name: RATP\nkind: operateur\njoined: 2021", name)).toEqual(["1:1 file-name"]);
  },
);

/** The member of a file. */
function memberOf(frontMatter: string) {
  const text = `---\nname: RATP\nkind: operateur\n${frontMatter}\n---\n`;
  const split = splitFrontMatter({ path: "members/ratp.md", text });
  const read = readMember(split, vocabularyExample);
  if (!read.ok) throw new Error(read.faults.map(({ found }) => found).join());
  return read.data;
}

test("a short name is the name where there is none, of names given up too", () => {
  const names =
    "formerNames:\n  - { name: Un, until: 2019 }\n  - { name: Deux, shortName: D, until: 2018 }";
  const { shortName, formerNames } = memberOf(`joined: 2015\n${names}`);
  expect(shortName).toBe("RATP");
  expect(formerNames.map((one) => [one.name, one.shortName])).toEqual([
    ["Deux", "D"],
    ["Un", "Un"],
  ]);
});

test("statements come by their days, said or read", () => {
  const source = "source: https://exemple.fr";
  const uses = `uses:\n  - { read: 2022-01-01, text: Lit., ${source} }\n  - { on: 2021-01-01, text: Dit., ${source} }`;
  const { uses: read } = memberOf(`joined: 2021\n${uses}`);
  expect(read.map(({ day, known, text }) => [day, known, text])).toEqual([
    ["2021-01-01", "said", "Dit."],
    ["2022-01-01", "read", "Lit."],
  ]);
});

test("what a file does not say is empty", () => {
  expect(memberOf("joined: 2021")).toMatchObject({
    ...{
      level: null,
      formerNames: [],
      formerIds: [],
      succeededBy: null,
      place: null,
      website: null,
    },
    ...{ siren: null, territory: null, logo: null, roles: [], sources: [], uses: [] },
    periods: [{ counted: null, left: null }],
  });
});
