import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText } from "./plain-text";
import { readMdx } from "./read-mdx";

const known = new Set(["Callout", "Member", "MemberCount", "span"]);

function read(source: string) {
  return readMdx(source, (name) => known.has(name), { file: "posts/x.mdx", line: 1, column: 1 });
}

function told(source: string): string[] {
  return read(source).faults.map(({ id, place }) => `${place.line}:${place.column} ${id}`);
}

test("a text without fault is read as it is", () => {
  const { tree, isWhole, faults } = read("Un *mot*.");
  expect(faults).toEqual([]);
  expect(isWhole).toBe(true);
  expect(tree.children).toHaveLength(1);
});

test("the first fault is told, and the text is read up to its block", () => {
  const { tree, isWhole, faults } = read("Un.\n\n- Deux\n- Trois<br>trois\n\nQuatre <5.");
  expect(faults.map(({ id, place }) => `${place.line}:${place.column} ${id}`)).toEqual([
    "6:8 markup-less-than",
    "4:8 element-refused",
  ]);
  expect(isWhole).toBe(false);
  expect(plainText(tree)).toBe("Un.\nDeux");
});

test("a paragraph is not cut in two, where a bold could seem open", () => {
  const { tree } = read("Un.\n\nDes **mots\nen gras** et<br>\nla suite.");
  expect(plainText(tree)).toBe("Un.");
});

test("what a cut leaves open is no fault of the author's", () => {
  expect(told('<Callout title="a">\n\nUn <5.\n\n</Callout>')).toEqual(["3:4 markup-less-than"]);
  expect(told("{a\n\n- b}\n\n- c {d e}")).toEqual(["5:5 markup-braces"]);
  expect(told("{a\n\n- b <c d}")).toHaveLength(1);
  expect(told('<Member\n\n- id="a"\n\n- b={c d} />')).toHaveLength(1);
  expect(told("<span\n  lang={a}\n>Un</span>\n\nDeux <5.")).toEqual(["5:6 markup-less-than"]);
});

test("what stands before the fault is read, in a component that closes after it too", () => {
  const { tree, faults } = read('<Callout title="a">\n\nUn.\n\nDeux <5.\n\n</Callout>\n\nTrois.');
  expect(faults).toHaveLength(1);
  expect(plainText(tree)).toBe("Un.");
});

test("a tag is told once, with both of its halves", () => {
  expect(told("Un <div>mot\n\nautre</div>")).toEqual(["1:4 element-refused"]);
  expect(told('<Callout title="a">un\n\ndeux</Callout>')).toEqual(["1:1 tag-across"]);
  expect(told('<Callout title="a">\n\nUn.\n\n</Figure>')).toEqual(["5:1 tag-mismatch"]);
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

test("no text whatever stops the reading, and whatever is not read is told", () => {
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
      const { isWhole, faults } = read(pieces.join(""));
      expect(faults.length === 0).toBe(isWhole);
      for (const { found } of faults) expect(found).not.toMatch(/Unexpected|Expected|parse/);
    }),
    { numRuns: 200 },
  );
});

test("of a paragraph that is long and hopeless, a fault is told, and no hour is lost", () => {
  expect(read("Un mot<br> ".repeat(5_000)).faults).toHaveLength(1);
});

test.each([">", "> ", "- ", "* - ", "1. ", "> 1) "])(
  "a line of nothing but %j is told, and what stands before it read",
  (sign) => {
    const { tree, faults } = read(`Un.\n\n${sign.repeat(5_000)}deux.\n\nTrois<br>.`);
    expect(plainText(tree)).toBe("Un.");
    expect(faults.map(({ id, place }) => `${place.line}:${place.column} ${id}`)).toEqual([
      "3:1 markup-crowded",
    ]);
  },
);

test("what a fault hides, and nests as deep, does not hold up the reading", () => {
  expect(read(`<${">".repeat(5_000)}`).faults).toHaveLength(1);
});

test.each(["a]", "[", "*a* ", "_a_ ", "`a` ", "~~a~~", "a\n"])(
  "a paragraph of thousands of %j is told, one of a thousand is read",
  (marked) => {
    const all = "[**membre**](/membres/a)\n".repeat(400).trim();
    const { tree, faults } = read(`${all}\n\n${marked.repeat(5000)}.\n\nFin.`);
    expect(tree.children).toHaveLength(1);
    expect(faults.map(({ id, place }) => `${place.line}:${place.column} ${id}`)).toEqual([
      "402:1 markup-crowded",
    ]);
  },
);

test("a thousand tags in tags are told, a hundred lines of them in a row are read", () => {
  const told = (body: string) => read(body).faults.map(({ id }) => id);
  expect(told(`${"<sup>".repeat(1500)}a${"</sup>".repeat(1500)}`)).toEqual(["markup-crowded"]);
  expect(told("un<sup>er</sup> ".repeat(300))).toEqual([]);
});
