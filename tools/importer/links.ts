/**
 * 13, 20, 21: links that kramdown or the old site's readers understood, and CommonMark does not:
 * spaces in the address, a parenthesis too many or too few, a space before it.
 */
import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { readMarkdown } from "./markdown";
import { type Edit, edited, rangeOf, type Source, within } from "./source";

const OPENING = /(!?\[[^[\]\n]*\]) ?\((\(?)/g;
const ADDRESS_LIKE =
  /^(?:https?:|mailto:|www\.|\.{0,2}[/\\]|(?:pages|public|ressources|_posts)[/\\]|[^\s@]+@\S+\.)|\.\w{2,5}$/i;
const TITLE = /(?<!\s)\s+(?:"[^"]*"|'[^']*')$/;

/** The source with such links as CommonMark writes them. */
export function withMendedLinks(source: Source): Source {
  const { text } = source;
  const tree = readMarkdown(text);
  const isRead = within(withoutBareAddresses(tree), [
    "link",
    "image",
    "code",
    "inlineCode",
    "html",
  ]);
  const edits: Edit[] = [];
  for (const { 0: opening, 1: words, 2: doubled, index } of text.matchAll(OPENING)) {
    if (isRead(index)) continue;
    const from = index + opening.length;
    const target = targetAt(text.slice(from).split("\n", 1)[0] ?? "", doubled !== "");
    if (target === undefined) continue;
    edits.push({ start: index, end: from + target.length, text: `${words}(${target.address})` });
  }
  const mended = edited(source, edits);
  return edited(mended, closingEdits(mended.text));
}

/** An address that GFM takes for a link may be the target of a broken one. */
function withoutBareAddresses(tree: Root): Root {
  visit(tree, "link", (node, index, parent) => {
    const [child] = node.children;
    if (child?.type === "text" && rangeOf(child).start === rangeOf(node).start)
      parent?.children.splice(index ?? 0, 1, child);
  });
  return tree;
}

/** The address at the start of a line, encoded, and how many characters it takes with its end. */
function targetAt(line: string, doubled: boolean): { address: string; length: number } | undefined {
  let depth = 1;
  const close = line.split("").findIndex((sign) => {
    depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    return depth === 0;
  });
  const unclosed = /^\S*[^\s.,;:!?]/.exec(line)?.[0] ?? "";
  const inside = close === -1 ? unclosed : line.slice(0, close);
  const title = TITLE.exec(inside)?.[0] ?? "";
  const address = inside.slice(0, inside.length - title.length).trim();
  if (!ADDRESS_LIKE.test(address) || address.includes("{{")) return undefined;
  const ends = close === -1 ? 0 : doubled && line[close + 1] === ")" ? 2 : 1;
  return { address: address.replaceAll(/\s/g, "%20") + title, length: inside.length + ends };
}

/** A parenthesis after a link that none before it in its line opens. */
function closingEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  visit(readMarkdown(text), "link", (node) => {
    const { start, end } = rangeOf(node);
    if (text[end] !== ")") return;
    const before = text.slice(text.lastIndexOf("\n", start) + 1, start);
    const plain = before.replaceAll(/\]\([^()]*\)/g, "");
    if (plain.split("(").length <= plain.split(")").length)
      edits.push({ start: end, end: end + 1, text: "" });
  });
  return edits;
}
