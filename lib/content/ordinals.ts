import type { PhrasingContent, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";

/**
 * The endings that are set as superior letters: `1er`, `1re`, `2e`, `XXIe`. One Roman numeral
 * alone counts as such before "er", "re" only: `Le`, `Ce` are words. Source: Imprimerie nationale,
 * « Lexique des règles typographiques », ordinals.
 */
const ENDING =
  /(?<=(?<![\p{L}\p{N}])(?:\d{1,4}|[IVXLC]{2,9}))es?(?![\p{L}\p{N}])|(?<=(?<![\p{L}\p{N}])[1I])(?:er|re)s?(?![\p{L}\p{N}])/gu;

/** `text` cut at the endings of its ordinals: `1er mars` as `1`, raised `er`, ` mars`. */
export function ordinalParts(text: string): { text: string; raised: boolean }[] {
  // Of most texts this is all: names, without a figure or a numeral before an ending.
  if (!/[\dIVXLC][er]/.test(text)) return text === "" ? [] : [{ text, raised: false }];
  const parts: ReturnType<typeof ordinalParts> = [];
  let end = 0;
  for (const { 0: ending, index } of text.matchAll(ENDING)) {
    parts.push({ text: text.slice(end, index), raised: false }, { text: ending, raised: true });
    end = index + ending.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), raised: false });
  return parts;
}

/** Ordinals with their endings raised: `1er` as `1<sup>er</sup>`. */
export function remarkOrdinals(): (tree: Root) => void {
  return (tree) =>
    visit(tree, "text", (node, index, parent) => {
      const parts = ordinalParts(node.value);
      if (index === undefined || parent === undefined || parts.length < 2) return undefined;
      const pieces = parts.map(({ text, raised }): PhrasingContent => {
        const piece: PhrasingContent = { type: "text", value: text };
        return raised
          ? { type: "mdxJsxTextElement", name: "sup", attributes: [], children: [piece] }
          : piece;
      });
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
}
