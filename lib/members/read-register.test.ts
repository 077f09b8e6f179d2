import { expect, test } from "vitest";
import { splitFrontMatter } from "../content/front-matter";
import { readMember } from "./read-register";
import { vocabularyExample } from "./vocabulary-example";

function told(frontMatter: string, name = "ratp"): string[] {
  const split = splitFrontMatter({
    path: `members/${name}.md`,
    text: `---\n${frontMatter}\n---\n`,
  });
  const read = split.ok ? readMember(split.file, vocabularyExample) : split;
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

test("a file's name is the member's address", () => {
  expect(told("name: RATP\nkind: operateur\njoined: 2021", "La RATP")).toEqual(["1:1 file-name"]);
});
