/** From an error of the MDX parser to the author's fault behind it, told in French. */
import type { VFileMessage } from "vfile-message";
import type { Fault, Place } from "../faults/fault";
import {
  attributeBraces,
  attributeQuotes,
  elementRefused,
  markupAddress,
  markupBraceOpen,
  markupBraces,
  markupComment,
  markupKramdown,
  markupLessThan,
  markupLiquid,
  markupProgram,
  markupUnknown,
  quotesAngled,
  tagAcross,
  tagMismatch,
  tagStray,
  tagUnclosed,
  tagUnfinished,
} from "./markup-faults";

/** A text that MDX cannot read, and why. */
export interface Unread {
  text: string;
  /** What follows it in the file, from which it was cut; empty where the text is whole. */
  rest: string;
  error: VFileMessage;
  /** Whether authors may write a tag of that name. */
  isKnown(name: string): boolean;
  /** The place in the file of an offset. */
  placeAt(offset: number): Place;
  /** What the parser says of another text; nothing where it reads it. */
  errorOf(text: string): VFileMessage | undefined;
}

/** How many `<` and `{` before the error may have caused it. */
const MOST_CANDIDATES = 20;

const MISMATCH = /^Unexpected closing tag `<\/([^`]*)>`[^`]* for `<([^`]*)>` \((\d+):(\d+)/;
const UNCLOSED = /^Expected a closing tag for `<(.*?)>`/;
const ASKEW = /^Expected the closing tag `<\/(.*?)>`/;
const VOID = /^(area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
const RAW = /<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$(?![\s\S]))/gi;

/** The fault behind an error; none where it only comes of the cut, and the text before is sound. */
export function faultBehind(unread: Unread): Fault | undefined {
  const { text, rest, error } = unread;
  const at = offsetOf(text, error);
  const name = unclosedName(error);
  if (name !== undefined) return unclosedTag(name, at, unread);
  if (rest !== "" && at >= text.trimEnd().length) return undefined;
  return (
    rawElementAround(at, unread) ??
    wrongTag(at, unread) ??
    program(unread, at) ??
    signBefore(at, unread) ??
    unknownLine(at, unread)
  );
}

/** The name of the tag that is not closed, where that is the error. */
export function unclosedName({ reason }: VFileMessage): string | undefined {
  return UNCLOSED.exec(reason)?.[1];
}

/** The offset to which an error of the parser points. */
export function offsetOf(text: string, { line, column }: VFileMessage): number {
  return offsetAt(text, line ?? 1, column ?? 1);
}

/** The offset of a line and column, both from 1. */
export function offsetAt(text: string, line: number, column: number): number {
  let start = 0;
  for (let number = 1; number < line; number += 1) start = text.indexOf("\n", start) + 1;
  return Math.min(start + column - 1, text.length);
}

function unclosedTag(name: string, at: number, unread: Unread): Fault | undefined {
  const { text, rest, isKnown, placeAt } = unread;
  const isRefused = isHtml(name) && !isKnown(name);
  // Of a text that was cut, what closes the tag may follow.
  if (rest !== "" && (!isRefused || rest.includes(`</${name}`))) return undefined;
  if (isRefused) return rawElementAround(at, unread) ?? elementRefused(placeAt(at), name);
  return (text.includes(`</${name}>`, at) ? tagAcross : tagUnclosed)(placeAt(at), name);
}

/** The script or style around the offset `at`: what it holds is no text. */
function rawElementAround(at: number, { text, placeAt }: Unread): Fault | undefined {
  for (const { 0: element, 1: name = "", index } of text.matchAll(RAW)) {
    if (index > at) return undefined;
    if (at < index + element.length) return elementRefused(placeAt(index), name);
  }
  return undefined;
}

/** A closing tag that does not fit, or fits a tag of another block. */
function wrongTag(at: number, { text, error, isKnown, placeAt }: Unread): Fault | undefined {
  const [mismatch, close = "", open = "", line, column] = MISMATCH.exec(error.reason) ?? [];
  if (mismatch !== undefined)
    return VOID.test(open)
      ? elementRefused(placeAt(offsetAt(text, Number(line), Number(column))), open)
      : tagMismatch(placeAt(at), open, close);
  const name = ASKEW.exec(error.reason)?.[1];
  if (name !== undefined)
    return (isHtml(name) && !isKnown(name) ? elementRefused : tagAcross)(placeAt(at), name);
  if (error.ruleId !== "unexpected-closing-slash") return undefined;
  const start = text.lastIndexOf("<", at);
  return tagStray(placeAt(start), /^<\/\s*([^\s>]*)/.exec(text.slice(start))?.[1] ?? "");
}

/** Lines that start with `import` or `export`. */
function program({ text, error, placeAt }: Unread, at: number): Fault | undefined {
  if (error.source !== "micromark-extension-mdxjs-esm") return undefined;
  const before = text.slice(0, at);
  const start = Math.max(before.lastIndexOf("\nimport"), before.lastIndexOf("\nexport")) + 1;
  const [line = ""] = text.slice(start).split("\n", 1);
  return markupProgram(placeAt(start), beginning(line));
}

/** The `<` or `{` that causes the error, which goes or moves without it. */
function signBefore(at: number, unread: Unread): Fault | undefined {
  const { text, errorOf } = unread;
  let candidate = at + 1;
  for (let count = 0; count < MOST_CANDIDATES && candidate > 0; count += 1) {
    candidate = Math.max(
      text.lastIndexOf("<", candidate - 1),
      text.lastIndexOf("{", candidate - 1),
    );
    if (candidate < 0) return undefined;
    const error = errorOf(`${text.slice(0, candidate)} ${text.slice(candidate + 1)}`);
    if (error === undefined || offsetOf(text, error) !== at) return signAt(candidate, unread);
  }
  return undefined;
}

function signAt(sign: number, { text, placeAt }: Unread): Fault | undefined {
  let start = sign;
  while (/[{<]/.test(text[start] ?? "") && text[start - 1] === text[start]) start -= 1;
  // A brace may be the value of an attribute.
  const tag = text[start] === "{" ? text.lastIndexOf("<", start) : -1;
  const [, component, before] = /^<([A-Za-z]\w*)(\s[^>]*)=\s*$/.exec(text.slice(tag, start)) ?? [];
  const attribute = /(?<![\w:-])[\w:-]+$/.exec(before?.trimEnd() ?? "")?.[0];
  if (tag < 0 || component === undefined || attribute === undefined)
    return detect(text, start, placeAt(start));
  return isHtml(component)
    ? elementRefused(placeAt(tag), component)
    : attributeBraces(placeAt(tag), component, attribute);
}

function unknownLine(at: number, { text, placeAt }: Unread): Fault {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const [line = ""] = text.slice(start).split("\n", 1);
  return markupUnknown(placeAt(start), beginning(line));
}

/** One notation. */
interface Detector {
  /** Sticky: fits at one place of the text or not at all. */
  pattern: RegExp;
  tell(match: RegExpExecArray, place: Place): Fault;
}

const ATTRIBUTES = String.raw`(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*`;

/** The first that fits counts. */
const detectors: readonly Detector[] = [
  {
    pattern: /<<([^<>\n]{1,200})>>?/y,
    tell: ([text = "", words = ""], place) => quotesAngled(place, beginning(text), words.trim()),
  },
  {
    pattern: /<!--[\s\S]*?(?:-->|$(?![\s\S]))/y,
    tell: (_, place) => markupComment(place),
  },
  {
    pattern: /<((?:https?|ftp):[^\s<>]*)>?/iy,
    tell: ([, address = ""], place) => markupAddress(place, address, address),
  },
  {
    pattern: /<(?:mailto:)?([^\s<>@"=]+@[^\s<>]+)>?/y,
    tell: ([, address = ""], place) => markupAddress(place, address, `mailto:${address}`),
  },
  {
    // An attribute without quotation marks, or with typographic ones.
    pattern: new RegExp(
      String.raw`<([A-Za-z]\w*)${ATTRIBUTES}\s+([\w:-]+)\s*=\s*([“”„«‘’][^“”»‘’>]*[“”»‘’]?|[^"'{\s>][^\s>]*)[^>\n]*>?`,
      "y",
    ),
    tell: ([, component = "", attribute = "", typed = ""], place) => {
      const value = typed.replace(/[“”„«»‘’\u00a0\u202f]|\/$/g, "").trim();
      return isHtml(component)
        ? elementRefused(place, component)
        : attributeQuotes(place, { component, attribute, value });
    },
  },
  {
    pattern: /<\/?([A-Z]\w*)[^>\n]*>?/y,
    tell: ([text = ""], place) => tagUnfinished(place, beginning(text)),
  },
  {
    pattern: /<\/?([a-z][\w-]*)(?=[\s/>])[^<>\n]*>/y,
    tell: ([, name = ""], place) => elementRefused(place, name),
  },
  {
    pattern: /<[^\s<]*/y,
    tell: ([text = ""], place) => markupLessThan(place, beginning(text)),
  },
  {
    pattern: /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/y,
    tell: ([text = ""], place) => markupLiquid(place, beginning(text)),
  },
  {
    pattern: /\{[:#][^{}]*\}/y,
    tell: ({ 0: text, index, input }, place) => {
      const start = input.lastIndexOf("\n", index) + 1;
      const [line = ""] = input.slice(start).split("\n", 1);
      return markupKramdown(place, beginning(text), line.replace(/\{[:#][^{}]*\}/g, ""));
    },
  },
  {
    pattern: /\{(?:[^{}]|\{[^{}]*\})*\}/y,
    tell: ([text = ""], place) => markupBraces(place, beginning(text)),
  },
  {
    pattern: /\{/y,
    tell: (_, place) => markupBraceOpen(place),
  },
];

/** What stands in `text` at `offset`, where MDX cannot read on; none where nothing fits. */
export function detect(text: string, offset: number, place: Place): Fault | undefined {
  for (const { pattern, tell } of detectors) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (match) return tell(match, place);
  }
  return undefined;
}

/** Whether a tag's name is one of HTML, in either case, and not a component's. */
export function isHtml(name: string): boolean {
  return /^[a-z]/.test(name) || /^[A-Z0-9]+$/.test(name);
}

/** The first words of a passage, on one line. */
export function beginning(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 60).trimEnd()}…` : line;
}
