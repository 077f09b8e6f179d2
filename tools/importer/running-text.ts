/** 22, 26, 27, 40: what running text says that Markdown does not read. */
import type { Root } from "mdast";
import { findAndReplace } from "mdast-util-find-and-replace";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { remarks, type Tell } from "./notes";
import { rangeOf } from "./phrasing";

const HIDDEN_ADDRESS =
  /(?<![\w.+-])([\w.+-]+)\s?(?:\[at\]|\(at\)|\[arobase\]|\(arobase\))\s?([\w-]+(?:\.[\w-]+)+)/gi;
const LIQUID = /\{\{[^{\n]*?\}\}|\{%[^{\n]*?%\}/g;
const LIQUID_LINK = /\[([^[\]]*)\]\(\{\{[^{}]*\}\}[^)[\s]*\)/g;
/** Square brackets, save those of an omission, of a task, or of a link that the check will tell. */
const BRACKETS = /\[(?!\s*(?:(?:\.{3}|…|x|X)\s*)?\])[^[\]]+\](?! ?\()/g;

/** Makes e-mail addresses links again, whatever hid them from robots. */
export function revealAddresses(tree: Root): void {
  findAndReplace(tree, [
    HIDDEN_ADDRESS,
    (_: string, name: string, host: string) => ({
      type: "link",
      url: `mailto:${name}@${host}`,
      children: [{ type: "text", value: `${name}@${host}` }],
    }),
  ]);
}

/**
 * Tells of values that Jekyll computed; of a link to one, the words are left. `text` is what the
 * tree was read from.
 */
export function replaceLiquid(tree: Root, text: string, tell: Tell): void {
  visit(tree, (node) => {
    const value =
      node.type === "text" || node.type === "html"
        ? node.value
        : node.type === "link" || node.type === "image"
          ? node.url
          : "";
    for (const [found] of value.matchAll(LIQUID))
      tell(offsetOf(found, rangeOf(node), text), remarks.liquid(found));
  });
  findAndReplace(tree, [LIQUID_LINK, (_: string, words: string) => words]);
}

/** Tells of words in square brackets without an address. */
export function tellBrackets(tree: Root, text: string, tell: Tell): void {
  visit(tree, "text", (node) => {
    for (const [found] of node.value.matchAll(BRACKETS))
      tell(offsetOf(found, rangeOf(node), text), remarks.bracketsAlone(found));
  });
}

/** Tells of pairs of stars that put nothing in bold: the old site showed them as they are. */
export function tellStars(tree: Root, text: string, tell: Tell): void {
  visit(tree, "text", (node) => {
    const [found] = /\*\*[^*]*/.exec(node.value) ?? [];
    if (found !== undefined)
      tell(offsetOf(found, rangeOf(node), text), remarks.starsAlone(found.trim()));
  });
}

const SHORTEST = 40;

/** Tells of sentences that come twice, and of paragraphs that stop short. */
export function tellProofreading(tree: Root, tell: Tell): void {
  const seen = new Set<string>();
  visit(tree, "paragraph", (node, index, parent) => {
    const paragraph = textOf(node).replace(/\s+/g, " ").trim();
    const offset = rangeOf(node).start;
    for (const sentence of paragraph.split(/(?<=[.!?…])\s+/)) {
      if (sentence.length < SHORTEST) continue;
      if (seen.has(sentence)) tell(offset, remarks.repeated(sentence.slice(0, 60)));
      seen.add(sentence);
    }
    const next = parent?.children[(index ?? 0) + 1];
    if (parent?.type !== "root" || next?.type !== "paragraph") return;
    if (node.children.at(-1)?.type !== "text") return;
    if (/[\p{Ll},]$/u.test(paragraph) && /^\p{Ll}/u.test(textOf(next)))
      tell(offset, remarks.cut(paragraph.slice(-60)));
  });
}

/** Where a passage of a node's text stands, to the character where it was typed as it reads. */
function offsetOf(found: string, { start, end }: { start: number; end: number }, text: string) {
  const at = text.slice(start, end).indexOf(found);
  return at === -1 ? start : start + at;
}
