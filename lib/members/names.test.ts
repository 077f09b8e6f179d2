import { expect, test } from "vitest";
import { splitFrontMatter } from "../content/front-matter";
import { formerNamesOn, namesOn } from "./names";
import { readMember } from "./read-member";
import { formerName, member } from "./register-example";
import { vocabularyExample } from "./vocabulary-example";

const dinum = member("dinum", "DINUM", {
  formerNames: [formerName("DISIC", "2015-09"), formerName("DINSIC", "[2018-03-22..2021-05-12]")],
});

test("a former name holds before the latest possible day on which it was given up", () => {
  expect(namesOn(dinum, "2021-05-11").name).toBe("DINSIC");
  expect(namesOn(dinum, "2021-05-12").name).toBe("DINUM");
});

test("of several former names the first that still holds counts", () => {
  expect(namesOn(dinum, "2015-09-29").name).toBe("DISIC");
  expect(namesOn(dinum, "2015-09-30").name).toBe("DINSIC");
});

test("a name is known as former from the day on which it holds no more", () => {
  const known = (day: string) => formerNamesOn(dinum, day).map(({ name }) => name);
  expect(known("2015-09-29")).toEqual([]);
  expect(known("2015-09-30")).toEqual(["DISIC"]);
  expect(known("2021-05-12")).toEqual(["DISIC", "DINSIC"]);
});

test("former names are read oldest first, whatever their order in the file", () => {
  const text = `---
name: DINUM
kind: ministere
joined: 2020
formerNames:
  - name: DINSIC
    until: 2021-05-12
  - name: DISIC
    until: 2015-09
---
`;
  const split = splitFrontMatter({ path: "members/dinum.md", text });
  const read = split.ok ? readMember(split.file, vocabularyExample) : split;
  const names = read.ok ? read.member.formerNames : [];
  expect(names.map(({ name }) => name)).toEqual(["DISIC", "DINSIC"]);
});
