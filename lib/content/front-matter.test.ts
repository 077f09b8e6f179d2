import { expect, test } from "vitest";
import { splitFrontMatter } from "./front-matter";

function split(text: string) {
  const result = splitFrontMatter({ path: "posts/x.mdx", text });
  if (!result.ok) throw new Error(result.faults.map(({ id }) => id).join());
  return result.file;
}

function faults(text: string) {
  const result = splitFrontMatter({ path: "posts/x.mdx", text });
  return result.ok
    ? []
    : result.faults.map(({ id, place }) => `${id} ${place.line}:${place.column}`);
}

test("every scalar stays the text that was typed", () => {
  const { data } = split("---\ntitle: 2030\ndate: 2021-02-31\ndraft: no\nempty:\n---\nTexte");
  expect(data).toEqual({ title: "2030", date: "2021-02-31", draft: "no", empty: "" });
});

test("values and keys have their place in the file", () => {
  const file = split("---\ntitle: Un\ntags:\n  - a\n  - bé\n---\nTexte");
  expect(file.at(["tags", 1])).toEqual({ file: "posts/x.mdx", line: 5, column: 5 });
  expect(file.atKey([], "tags")).toEqual({ file: "posts/x.mdx", line: 3, column: 1 });
});

test("an absent value is placed at its nearest parent", () => {
  const file = split("---\ntitle: Un\nevent:\n  start: 2021-01-01\n---\n");
  expect(file.at(["event", "end"]).line).toBe(4);
});

test("the body starts on the line after the closing dashes", () => {
  const file = split("---\ntitle: Un\n---\n\nTexte\n");
  expect(file.bodyLine).toBe(4);
  expect(file.body).toBe("\nTexte\n");
});

test("Windows line ends do not move places", () => {
  const file = split("---\r\ntitle: Un\r\ntags: [a]\r\n---\r\nTexte\r\n");
  expect(file.at(["tags", 0])).toMatchObject({ line: 3, column: 8 });
  expect(file.bodyLine).toBe(5);
});

test("a file without front matter is told so", () => {
  expect(faults("Texte")).toEqual(["front-matter-missing 1:1"]);
});

test.each([
  "----\ntitle: Un\n----\nTexte",
  "———\ntitle: Un\n———\nTexte",
  "\n\n---\ntitle: Un\n---\nTexte",
  "\ufeff ---\ntitle: Un\n...\nTexte",
  "---\n\u00a0title:\u00a0Un\n---\nTexte",
])("%j is front matter, and keeps its places", (text) => {
  const { data, body, bodyLine, at } = split(text);
  expect({ data, body }).toEqual({ data: { title: "Un" }, body: "Texte" });
  expect(text.split("\n")[bodyLine - 1]).toBe("Texte");
  expect(text.split("\n")[at(["title"]).line - 1]).toContain("Un");
});

test.each([
  ["title: @Club", 'title: "@Club"'],
  ["title: *Club", 'title: "*Club"'],
  ["title: &Club le premier", 'title: "&Club le premier"'],
  ["title: !Attention", 'title: "!Attention"'],
  ["title: - Club", 'title: "- Club"'],
  ["title: 3 mai : la suite", 'title: "3 mai : la suite"'],
  ['title: "Le Club" fête', "title: '\"Le Club\" fête'"],
  ["title:Le Club", "title: Le Club"],
  ["tags: [#club, VaS]", 'tags: ["#club", VaS]'],
  ["tags: [Club, VaS", "tags: [Club, VaS]"],
  ["description: Une phrase\nsur deux lignes.", "description: Une phrase sur deux lignes."],
  ["title: Un\n description: Deux", "description: Deux"],
  ["title: Un\n\tdescription: Deux", "description: Deux"],
])("of %j, the whole right line is proposed", (yaml, meant) => {
  const result = splitFrontMatter({ path: "posts/x.mdx", text: `---\n${yaml}\n---\nTexte` });
  expect(result.ok ? [] : result.faults.map(({ advice }) => advice)).toEqual([
    `Écrivez « ${meant} ».`,
  ]);
});

test.each(["a: &a [*a]", "a: &a [x]\nb: [*a, *a]", "a: *b", "headcount: { __proto__: 4 }"])(
  "%j is told, and not carried out",
  (yaml) => {
    const told = faults(`---\n${yaml}\n---\n`);
    expect(new Set(told.map((one) => one.split(" ")[0]))).toEqual(new Set(["front-matter-sign"]));
  },
);

test("a front matter without its last line is told open, and not what its text is as YAML", () => {
  expect(faults("---\ntitle: Un\n\nTexte")).toEqual(["front-matter-open 1:1"]);
});

test("line ends of old Macs are line ends", () => {
  expect(split("---\rtitle: Un\r---\rTexte").bodyLine).toBe(4);
});

test("front matter in JavaScript is refused, not run", () => {
  const ran: string[] = [];
  Object.assign(globalThis, { frontMatterRan: () => ran.push("ran") });
  expect(faults("---js\nglobalThis.frontMatterRan()\n---\n")).toEqual([
    "front-matter-language 1:1",
  ]);
  expect(ran).toEqual([]);
});

test("a colon too many is an error of YAML at its place", () => {
  expect(faults('---\ntitle: 3 mai : une journée "A: b"\n---\n')).toEqual([
    "front-matter-yaml 2:8",
  ]);
});

test("the same text is split anew each time", () => {
  const first = split("---\ntitle: Un\n---\n");
  expect(split("---\ntitle: Un\n---\n").data).not.toBe(first.data);
});
