/** What of an old text is nowhere in the new one: whatever dropped it, the author is told. */
import { defaultHandlers } from "hast-util-to-mdast";
import type { Nodes, Root } from "mdast";
import { parseEntities } from "parse-entities";
import { visit } from "unist-util-visit";
import { readMarkdown } from "./markdown";
import { rangeOf } from "./source";

/** A piece of a text that stays or goes as one, and its words. */
interface Piece {
  start: number;
  end: number;
  words: string[];
}

const TAG = /<!--|-->|<\/?([a-z][\w:-]*)(?![\w:-])(?:"[^"]*"|'[^']*'|[^"'<>])*>/gi;
const SAYS =
  /\s(?:alt|title|label|placeholder|summary|aria-label)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi;
const SHOWS = /^<(?:script|svg|math|canvas|button|select|textarea|input)\b(?!.*checkbox)/i;
const FRAME = /^<(?:iframe|embed|object|video|audio)\b/i;

/** What was dropped on the way from `old`, the tree of `text`, to `now`, which is Markdown. */
export function dropped(old: Root, text: string, now: string): { offset: number; found: string }[] {
  const missing = new Map<string, number>();
  const count = (word: string, by: number) => missing.set(word, (missing.get(word) ?? 0) + by);
  const pieces = piecesOf(old, text);
  for (const { words } of pieces) for (const word of words) count(word, 1);
  for (const { words } of piecesOf(readMarkdown(now), now))
    for (const word of words) count(word, -1);
  const isMissing = (word: string) => (missing.get(word) ?? 0) > 0;
  const lost = new Set<Piece>();
  const take = (piece: Piece) => {
    lost.add(piece);
    for (const word of piece.words) count(word, -1);
  };
  // Most go whole; of others, a word that is missing may stand in several.
  for (const piece of pieces) if (piece.words.every(isMissing)) take(piece);
  for (const piece of pieces) if (!lost.has(piece) && piece.words.some(isMissing)) take(piece);
  const runs: { offset: number; found: string }[] = [];
  let before: Piece | undefined;
  for (const piece of pieces) {
    const goesOn =
      before && lost.has(before) && !/\n\s*\n/.test(text.slice(before.end, piece.start));
    const last = goesOn ? runs.pop() : undefined;
    const offset = last?.offset ?? piece.start;
    if (lost.has(piece)) runs.push({ offset, found: text.slice(offset, piece.end) });
    else if (last !== undefined) runs.push(last);
    before = piece;
  }
  return runs;
}

function piecesOf(tree: Root, text: string): Piece[] {
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === "linkReference" || node.type === "imageReference") used.add(node.identifier);
  });
  const pieces: Piece[] = [];
  visit(tree, (node) => {
    const { start, end } = rangeOf(node);
    if (node.type === "html")
      for (const piece of htmlPieces(text.slice(start, end)))
        pieces.push({ ...piece, start: start + piece.start, end: start + piece.end });
    else pieces.push({ start, end, words: wordsOf(saidBy(node, used)) });
  });
  return pieces.filter(({ words }) => words.length > 0);
}

/** What a node says itself. */
function saidBy(node: Nodes, used: ReadonlySet<string>): string {
  if (node.type === "definition" && !used.has(node.identifier))
    return `${node.label} ${node.url} ${node.title ?? ""}`;
  if ("value" in node) return node.value;
  return `${"alt" in node ? (node.alt ?? "") : ""} ${"title" in node ? (node.title ?? "") : ""}`;
}

function htmlPieces(html: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const textTo = (end: number) =>
    pieces.push({ start: from, end, words: wordsOf(parseEntities(html.slice(from, end))) });
  for (const { 0: tag, 1: name, index } of html.matchAll(TAG)) {
    textTo(index);
    from = index + tag.length;
    const isKnown = name === undefined || Object.hasOwn(defaultHandlers, name.toLowerCase());
    const said = FRAME.test(tag) ? [] : [...tag.matchAll(SAYS)].map(([, value = ""]) => value);
    const shown = SHOWS.exec(tag) ?? [];
    const words = [...shown, ...wordsOf(parseEntities(isKnown ? said.join(" ") : tag))];
    pieces.push({ start: index, end: from, words });
  }
  textTo(html.length);
  return pieces;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
