import { VFileMessage } from "vfile-message";
import { describe, expect, test } from "vitest";
import { parseMdx } from "./markdown";
import { headingIds } from "./remark-heading-ids";

test("the tree is as its author wrote it, with positions", () => {
  const [, second] = parseMdx("Un\n\nL'autre !").children;
  expect(second).toMatchObject({
    type: "paragraph",
    position: { start: { line: 3, column: 1 } },
    children: [{ value: "L'autre !" }],
  });
});

test("tables, bare addresses, components and notes are read", () => {
  const tree = parseMdx(
    "| a |\n|--|\n\nhttps://a.fr\n\n<MemberCount />\n\nVoir[^1].\n\n[^1]: Une note.",
  );
  expect(tree.children.map((child) => child.type)).toEqual([
    "table",
    "paragraph",
    "mdxJsxFlowElement",
    "paragraph",
    "footnoteDefinition",
  ]);
});

test("an address with a comma and an encoded apostrophe is a link", () => {
  const url =
    "https://fr.wikipedia.org/wiki/La_grande_question_sur_la_vie,_l%27univers_et_le_reste";
  expect(parseMdx(`[la réponse](${url})`).children[0]).toMatchObject({ children: [{ url }] });
});

describe("a syntax error is told at its place", () => {
  test.each([
    ["a line break of HTML", "un\n\ndeux <br> trois", 3, 6],
    ["a smaller-than sign", "3 <5", 1, 4],
    ["a comment of HTML", "un\n<!-- deux -->", 2, 2],
    ["an address in angle brackets", "<https://a.fr>", 1, 8],
    ["a list of attributes of kramdown", "Un\n{: .x}", 2, 2],
    ["an unclosed component in a line", "Un <Member>deux", 1, 4],
    ["an unclosed component on lines of its own", "Un\n\n<Callout>\ndeux", 3, 1],
    ["a component closed by another one", "<Callout>\nun\n</Figure>", 3, 1],
  ])("%s", (_, source, line, column) => {
    let thrown: unknown;
    try {
      parseMdx(source);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(VFileMessage);
    expect(thrown).toMatchObject({ line, column, reason: expect.stringMatching(/\w/) });
  });
});

test("headings have ids without accents, numbered where they repeat", () => {
  const tree = parseMdx("# L'État\n\n## Agenda\n\n## `Agenda`\n\n## Agenda 2\n\n## 🎉");
  expect([...headingIds(tree).values()]).toEqual([
    "l-etat",
    "agenda",
    "agenda-2",
    "agenda-2-2",
    "section",
  ]);
});
