import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { isJsx } from "./jsx-element";
import { parseMdx } from "./markdown";
import { remarkTypography } from "./remark-typography";

function mended(source: string): Root {
  const tree = parseMdx(source);
  remarkTypography()(tree);
  return tree;
}

/** The texts of the mended document in order, code included. */
function texts(source: string): string[] {
  const found: string[] = [];
  visit(mended(source), (node) => {
    if ("value" in node) found.push(node.value);
  });
  return found;
}

/** The attributes of all elements of the mended document. */
function attributes(source: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  visit(mended(source), (node) => {
    for (const attribute of isJsx(node) ? node.attributes : []) {
      if (attribute.type === "mdxJsxAttribute") found[attribute.name] = attribute.value;
    }
  });
  return found;
}

describe("at the border of inline nodes", () => {
  test.each([
    [
      "dans le *Guide du voyageur galactique* ; et",
      ["dans le ", "Guide du voyageur galactique", "\u202f; et"],
    ],
    ["**42**!", ["42", "\u202f!"]],
    ['"**mot**"', ["«\u00a0", "mot", "\u00a0»"]],
    ['"*un* et **deux**", fin', ["«\u00a0", "un", " et ", "deux", "\u00a0», fin"]],
    ['**"mot"** :', ["«\u00a0mot\u00a0»", "\u00a0:"]],
    ["l'*archive* d'[Any](/any) ;", ["l’", "archive", " d’", "Any", "\u202f;"]],
    ["**16,5** M€, le *21* décembre", ["16,5", "\u00a0M€, le ", "21", "\u00a0décembre"]],
    ["de **14**h**30** à 16h", ["de ", "14", "\u00a0h\u00a0", "30", " à 16\u00a0h"]],
    ["**La RATP** - *elle* - étudie", ["La RATP", " –\u00a0", "elle", "\u00a0– étudie"]],
    ["**14**:30", ["14", ":30"]],
    ["l'`API`, `a ? b` ?", ["l’", "API", ", ", "a ? b", "\u202f?"]],
    ["![](/a.png) !", ["\u202f!"]],
    ['l\'<Member id="ratp" />!', ["l’", "\u202f!"]],
    ['La <Member id="ratp">"Régie"</Member> :', ["La ", "«\u00a0Régie\u00a0»", "\u00a0:"]],
  ])("%s", (source, expected) => {
    expect(texts(source)).toEqual(expected);
  });
});

test("each block is a text of its own", () => {
  expect(texts('- un "mot\n- d\'autres" mots !\n\n> Quoi ?\n\n| a ? | b ; |\n|--|--|')).toEqual([
    "un «\u00a0mot",
    "d’autres\u00a0» mots\u202f!",
    "Quoi\u202f?",
    "a\u202f?",
    "b\u202f;",
  ]);
});

test("text inside a component is mended", () => {
  expect(texts("<Callout>\n  Attention !\n\n  - l'essai ;\n</Callout>\n\nSuite ?")).toEqual([
    "Attention\u202f!",
    "l’essai\u202f;",
    "Suite\u202f?",
  ]);
});

test("a heading has no narrow space", () => {
  expect(texts("## Et *42 !* Oui !\n\n42 !")).toEqual([
    "Et ",
    "42\u00a0!",
    " Oui\u00a0!",
    "42\u202f!",
  ]);
});

test.each([
  ["blocks of code", '```\nl\'un ? "deux"\n```'],
  ["<code>", "Un <code>l'un ? {'!'}</code>"],
  ["<kbd> and <samp>", "Un <kbd>l'un !</kbd> <samp>d'un !</samp>"],
  ["English", 'Un <span lang="en">Don\'t "panic"!</span>'],
  ["an English block", '<div lang="en" title="Don\'t!">\n  Don\'t panic!\n</div>'],
])("%s stay as they are", (_, source) => {
  const tree = parseMdx(source);
  expect(mended(source)).toEqual(tree);
});

test("French marked as such is mended", () => {
  expect(texts('<span lang="fr-CA">Quoi!</span> Oui')).toEqual(["Quoi\u202f!", " Oui"]);
});

test("addresses stay, the text and the title of a link are mended", () => {
  const [paragraph] = mended("[l'une !](https://a.fr/l'une?b;c 'Voir l\\'une !')").children;
  expect(paragraph).toMatchObject({
    children: [
      {
        url: "https://a.fr/l'une?b;c",
        title: "Voir l’une\u202f!",
        children: [{ value: "l’une\u202f!" }],
      },
    ],
  });
});

test("the alternative text of a picture is mended", () => {
  const [paragraph] = mended("![L'équipe : 42 !](/images/l'equipe.png)").children;
  expect(paragraph).toMatchObject({
    children: [{ alt: "L’équipe\u00a0: 42\u202f!", url: "/images/l'equipe.png" }],
  });
});

test("attributes that people read are mended, the others stay", () => {
  expect(
    attributes(
      `<Figure src="/i/l'a.png" alt="L'un !" caption="L'un ?" credit="L'un ;" />\n\n<Callout title="Quoi !" tone="l'un" />`,
    ),
  ).toEqual({
    src: "/i/l'a.png",
    alt: "L’un\u202f!",
    caption: "L’un\u202f?",
    credit: "L’un\u202f;",
    title: "Quoi\u00a0!",
    tone: "l'un",
  });
});
