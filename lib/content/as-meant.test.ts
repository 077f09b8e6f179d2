import fc from "fast-check";
import type { Nodes } from "mdast";
import { describe, expect, test } from "vitest";
import { asMeant } from "./as-meant";
import { parseMdx } from "./markdown";

/** A tree by its kinds and words: `list(item(paragraph("un")))`. */
function outline(node: Nodes): string {
  if (!("children" in node)) return "value" in node ? JSON.stringify(node.value) : node.type;
  const inner = node.children.map(outline).join(" ");
  if (node.type === "paragraph" || node.type === "root") return inner;
  const name = node.type === "list" && node.ordered ? `list${node.start}` : node.type;
  return `${name === "listItem" ? "item" : name}(${inner})`;
}

const outlined = (source: string) => outline(parseMdx(source));
const TWO = 'list(item("un") item("deux"))';

describe("a no-break space behind a sign of Markdown is a space", () => {
  test.each([
    ["##\u00a0Le lieu", 'heading("Le lieu")'],
    ["##\u202fLe lieu", 'heading("Le lieu")'],
    ["-\u00a0un\n-\u00a0deux", TWO],
    ["1.\u00a0un\n2.\u00a0deux", 'list1(item("un") item("deux"))'],
    [">\u00a0Cité", 'blockquote("Cité")'],
    ["Un\n\n---\u00a0\n\nDeux", '"Un" thematicBreak "Deux"'],
    ["Un\n\u00a0\nDeux", '"Un" "Deux"'],
    ["- un\n\u00a0\u00a0- deux", 'list(item("un" list(item("deux"))))'],
    ["[Là](https://exemple.fr\u00a0)", 'link("Là")'],
    ["[Là][r]\n\n[r]:\u00a0/club", 'link("Là") definition'],
  ])("%j", (source, expected) => {
    expect(outlined(source)).toBe(expected);
  });

  test("in a table", () => {
    const table = outlined("|\u00a0a\u00a0|\n|\u00a0---\u00a0|\n| 1 |");
    expect(table).toBe('table(tableRow(tableCell("a")) tableRow(tableCell("1")))');
  });
});

describe("the bullets of Word and of French habits make lists", () => {
  test.each([
    ..."•▪–—·→✓\uf0b7".split("").map((sign) => [`${sign} un\n${sign} deux`, TWO]),
    ["o\tun\no\tdeux", TWO],
    ["•\u00a0un\n•\u00a0deux", TWO],
    ["1- un\n2- deux", 'list1(item("un") item("deux"))'],
    ["1° un\n2° deux", 'list1(item("un") item("deux"))'],
    ["Voici :\n– un\n– deux", `"Voici :" ${TWO}`],
  ])("%j", (source, expected) => {
    expect(outlined(source)).toBe(expected);
  });

  test.each([
    "– Bonjour, dit-il.",
    "Le Club\n– avec la RATP – grandit",
    "5° à l’ombre",
    "→ Inscrivez-vous",
  ])("%j alone is text", (source) => {
    expect(outlined(source)).toBe(JSON.stringify(source));
  });

  test("code keeps its signs", () => {
    expect(outlined("```\n• un\n##\u00a0deux\n```")).toBe('"• un\\n##\u00a0deux"');
  });
});

describe("two spaces make a list in a list, whatever the number before", () => {
  test.each([
    ["1. a\n  - b\n2. c", 'list1(item("a" list(item("b"))) item("c"))'],
    ["10. a\n  - b\n  - c\n11. d", 'list10(item("a" list(item("b") item("c"))) item("d"))'],
    ["1. a\n  1. b\n2. c", 'list1(item("a" list1(item("b"))) item("c"))'],
  ])("%j", (source, expected) => {
    expect(outlined(source)).toBe(expected);
  });
});

test.each([
  ["![Le sceau][p]\n\n[p]: /a.svg", "image definition"],
  ["[Le Club][] et [club]\n\n[club]: /club", '"[Le Club][] et " link("club") definition'],
  ["[Le Club][c]", '"[Le Club][c]"'],
])("a link or picture by reference is as others are: %j", (source, expected) => {
  expect(outlined(source)).toBe(expected);
});

test("a paragraph further in is the note's above", () => {
  const note = 'footnoteDefinition("Une." "Deux.")';
  expect(outlined("Un[^1].\n\n[^1] : Une.\n\n  Deux.\n\nTrois.")).toBe(
    `"Un" footnoteReference "." ${note} "Trois."`,
  );
});

test("a reference with the space that the French put before a colon has its address", () => {
  expect(outlined("[Le Club][1]\n\n[1] : https://a.fr/b")).toBe('link("Le Club") definition');
  expect(outlined("[1] : un mot")).toBe('"[1] : un mot"');
});

describe("an address typed alone ends before a French mark", () => {
  test.each([
    ["«https://a.fr/b»", '"«" link("https://a.fr/b") "»"'],
    ["https://a.fr/b…", 'link("https://a.fr/b") "…"'],
    ["‘https://a.fr/b’", '"‘" link("https://a.fr/b") "’"'],
    ["https://a.fr/b—suite", 'link("https://a.fr/b") "—suite"'],
    ["https://a.fr/L’État", 'link("https://a.fr/L’État")'],
  ])("%s", (source, expected) => {
    expect(outlined(source)).toBe(expected);
  });
});

test("one tilde is one", () => {
  expect(outlined("Entre 5~7 et 8~9 mètres.")).toBe('"Entre 5~7 et 8~9 mètres."');
});

test("a text keeps its length, its lines and its letters", () => {
  const piece = fc.constantFrom(
    ..."•–o\t1-°# >|\u00a0\u202f\n```~a.*",
    "\n",
    "\n– ",
    "[a](b\u00a0)",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      const meant = asMeant(text);
      const letters = (one: string) => one.replace(/[^\p{L}\d\n]|o(?=\t)/gu, "");
      expect(meant).toHaveLength(text.length);
      expect(letters(meant.replace(/-(?=\t)/g, ""))).toBe(letters(text));
    }),
  );
});
