import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMdx } from "./markdown";
import { readMdx } from "./read-mdx";

const known = new Set(["Callout", "Member", "MemberCount", "span"]);

function read(source: string) {
  return readMdx(
    source,
    (name) => known.has(name),
    (line, column) => ({ file: "posts/x.mdx", line, column }),
  );
}

function told(source: string): string[] {
  return read(source).messages.map(({ id, place }) => `${place.line}:${place.column} ${id}`);
}

test("a text without fault is read as it is", () => {
  const { tree, body, messages } = read("Un *mot*.");
  expect(messages).toEqual([]);
  expect(body).toBe("Un *mot*.");
  expect(tree.children).toHaveLength(1);
});

test("all faults come at once, each at its place", () => {
  const source = [
    "Un<br>deux, et 3 <5.",
    "",
    "![Logo](/a.png){: .x}",
    "",
    '<Callout title="a">',
    "",
    "<!-- note -->",
    "",
    "- voir <https://a.fr>",
    "",
    "{% include x %} {{ site.url.x }}",
  ].join("\n");
  expect(told(source).sort()).toEqual([
    "11:1 markup-liquid",
    "11:17 markup-liquid",
    "1:18 markup-less-than",
    "1:3 element-refused",
    "3:16 markup-kramdown",
    "5:1 tag-unclosed",
    "7:1 markup-comment",
    "9:8 markup-address",
  ]);
});

test("what is at fault is taken out, and the rest keeps its place", () => {
  const { body, tree } = read("Un<br>deux\n\n## Titre");
  expect(body).toBe("Un    deux\n\n## Titre");
  expect(tree.children[1]).toMatchObject({ type: "heading", position: { start: { line: 3 } } });
});

test("a tag that falls takes its other half along, untold", () => {
  expect(told("Un <div>mot\n\nautre</div>")).toEqual(["1:4 element-refused"]);
  expect(told('<Callout title="a">un\n\ndeux</Callout>')).toEqual(["1:1 tag-across"]);
  expect(told("<MemberCount on=2021>x</MemberCount>")).toEqual(["1:1 attribute-quotes"]);
});

test("what stands in code is no fault", () => {
  expect(told("`{% x %} <br>`\n\n```\n<!-- a -->\n{: .x}\n```")).toEqual([]);
});

describe("the passage is found where MDX stumbles later", () => {
  test.each([
    [
      "a quotation mark that is not closed",
      'Un <Member id="ratp>la RATP</Member>',
      "1:4 tag-unfinished",
    ],
    [
      "a tag before others",
      '<Member id="a>\n\n<Member id="b" /> et <Member id="c" />',
      "1:1 tag-unfinished",
    ],
    ["braces in an attribute", "<MemberCount on={a b} />", "1:1 attribute-braces"],
    ["a script with signs in it", "<script>if (a <b) { c }</script>", "1:1 element-refused"],
    [
      "a sentence that starts with export",
      "Un.\n\nexport de données\nen deux lignes",
      "3:1 markup-program",
    ],
    ["an element of HTML without quotation marks", "<IMG SRC=a.png>", "1:1 element-refused"],
    ["a heart", "Merci <3", "1:7 markup-less-than"],
  ])("%s", (_, source, expected) => {
    expect(told(source)).toEqual([expected]);
  });
});

test("no text whatever stops the reading, and what is left can be parsed", () => {
  const piece = fc.constantFrom(
    ...[
      "<br>",
      "<Callout>",
      "</Callout>",
      "<Member id=",
      '"',
      "{",
      "}",
      "{%",
      "<",
      ">",
      "/>",
      "</",
    ],
    ...[
      "\n",
      "\n\n",
      "- ",
      "> ",
      "*",
      "`",
      "import a",
      "export ",
      "texte",
      " ",
      "<!--",
      "-->",
      "=“a”",
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const source = pieces.join("");
      const { body, messages } = read(source);
      parseMdx(body);
      const whole = body === source;
      expect(whole ? messages : messages.slice(0, 1)).toHaveLength(whole ? 0 : 1);
      for (const { found } of messages) expect(found).not.toMatch(/Unexpected|Expected|parse/);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test("of a paragraph that is long and hopeless, the first faults are told, and no hour is lost", () => {
  const { messages } = read("Un mot<br> ".repeat(5_000));
  expect(messages.length).toBeGreaterThan(0);
  expect(messages.length).toBeLessThan(10);
});

test.each([">", "> ", "- ", "* - ", "1. ", "> 1) "])(
  "a line of nothing but %j is told, and the rest is read",
  (sign) => {
    const { body, messages } = read(`Un.\n\n${sign.repeat(5_000)}deux.\n\nTrois<br>.`);
    expect(body).toMatch(/^Un\.\n\n +deux\.\n\nTrois {4}\.$/);
    expect(messages.map(({ id, place }) => `${place.line}:${place.column} ${id}`)).toEqual([
      "3:1 markup-crowded",
      "5:6 element-refused",
    ]);
  },
);

test("what a fault hid, and nests as deep, is told too", () => {
  expect(read(`<${">".repeat(5_000)}`).messages.map(({ id }) => id)).toContain("markup-crowded");
});

test.each(["a]", "[", "*a* ", "_a_ ", "`a` ", "~~a~~", "a\n"])(
  "a paragraph of thousands of %j is told, one of a thousand is read",
  (marked) => {
    const all = "[**membre**](/membres/a)\n".repeat(400).trim();
    const { body, messages } = read(`${all}\n\n${marked.repeat(5000)}.\n\nFin.`);
    expect(body.startsWith(`${all}\n\n `)).toBe(true);
    expect(body).toMatch(/\s{5000}\n\nFin\.$/);
    expect(messages.map(({ id, place }) => `${place.line}:${place.column} ${id}`)).toEqual([
      "402:1 markup-crowded",
    ]);
  },
);
