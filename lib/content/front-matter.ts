/**
 * Splits a content file in front matter and body, keeping the place of every value.
 * Front matter is YAML and nothing else (gray-matter would run `---js`), and every scalar
 * stays the text that the author typed: no `2020` turned number, no 31 February turned 3 March.
 */
import matter from "gray-matter";
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import { type Message, message, type Place } from "../messages/message";
import type { SourceFile } from "./files";
import { onceFor } from "./once-for";

/** The way to a value in front matter: keys and positions in lists. */
export type ValuePath = readonly PropertyKey[];

/** A content file, split. */
export interface SplitFile {
  path: string;
  /** The whole file. */
  text: string;
  /** Maps, lists and text, as typed. */
  data: unknown;
  /** The text after the front matter. */
  body: string;
  /** The line of the file, from 1, on which `body` starts. */
  bodyLine: number;
  /** The place of a value; of its nearest parent where it is absent. */
  at(path: ValuePath): Place;
  /** The place of a key. */
  atKey(path: ValuePath, key: string): Place;
}

/**
 * The split file; where its front matter has faults, these, and the file as if it had none, so
 * that the rest can be checked.
 */
export type Split =
  | { ok: true; file: SplitFile }
  | { ok: false; file: SplitFile; messages: Message[] };

/** A line that closes what the first one opens. */
const CLOSED = /^.*\n(?:[\s\S]*\n)?---[ \t]*(?:\n|$)/;

/** Splits a Markdown file; the same file object is split once. */
export const splitFrontMatter = onceFor(split);

function split({ path, text: typed }: SourceFile): Split {
  const text = typed.replace(/\r\n?/g, "\n");
  const start = { file: path, line: 1, column: 1 };
  const whole = { path, text, body: text, bodyLine: 1 };
  const { name: language } = matter.language(text);
  if (!matter.test(text) || language.startsWith("-"))
    return unread(whole, [message("front-matter-missing", start, {})]);
  if (!CLOSED.test(text)) return unread(whole, [message("front-matter-open", start, {})]);
  const [first, end] = [text.indexOf("\n"), text.indexOf("\n---", 3)];
  const yaml = text.slice(first, end);
  // Parsing happens once, below, with places. Of the YAML, gray-matter would look for comments in
  // a time that grows with the square of a run of empty lines. With options it keeps no copy.
  const { content: body } = matter(text.slice(0, first) + text.slice(end), {});
  const bodyLine = lineOf(text, text.length - body.length);
  const parts = { path, text, body, bodyLine };
  if (language !== "" && language !== "yaml")
    return unread(parts, [message("front-matter-language", start, { language })]);
  return splitYaml(parts, yaml);
}

/** Reads a file that is YAML as a whole. */
export function splitYamlFile({ path, text }: SourceFile): Split {
  return splitYaml({ path, text, body: "", bodyLine: 1 }, text);
}

type Parts = Pick<SplitFile, "path" | "text" | "body" | "bodyLine">;

function splitYaml(parts: Parts, yaml: string): Split {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: "failsafe", lineCounter: lines });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: parts.path, line, column: col };
  };
  if (document.errors.length > 0) {
    // The first fault of a line explains it; those that follow on it are its consequences.
    const messages = new Map<number, Message>();
    const typed = yaml.split("\n");
    for (const { code, pos } of document.errors) {
      const place = placeAt(pos[0]);
      const text = typed[place.line - 1]?.trim() ?? "";
      if (!messages.has(place.line))
        messages.set(place.line, message("front-matter-yaml", place, { code, text }));
    }
    return unread(parts, [...messages.values()]);
  }
  return { ok: true, file: splitFile(parts, document, placeAt) };
}

/** A file whose front matter has faults: as if it had none, every value's place its start. */
function unread(parts: Parts, messages: Message[]): Split {
  const start = { file: parts.path, line: 1, column: 1 };
  return { ok: false, file: splitFile(parts, parseDocument(""), () => start), messages };
}

function splitFile(
  parts: Parts,
  document: Document,
  placeAt: (offset: number) => Place,
): SplitFile {
  return {
    ...parts,
    data: document.toJS() ?? {},
    at: (valuePath) => placeAt(offsetOf(document, valuePath)),
    atKey: (valuePath, key) => placeAt(keyOffset(document, valuePath, key)),
  };
}

function offsetOf(document: Document, path: ValuePath): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document, path: ValuePath, key: string): number {
  const parent = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(parent)
    ? parent.items.find(({ key: node }) => isScalar(node) && node.value === key)
    : undefined;
  return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
