/** From an error of the MDX parser to the passage at fault and what to say of it in French. */
import type { VFileMessage } from "vfile-message";
import { type Message, message, type Place } from "../messages/message";
import { beginning, detect, isHtml } from "./markup-detectors";

/** A passage that cannot stay. */
export interface MdxFault {
  start: number;
  end: number;
  tell(place: Place): Message;
  /** Halves of tags that fall with it, and are not told again: `</div>`. */
  widows: readonly string[];
}

/** What the parser makes of a text: its error, or nothing. */
export type Attempt = (text: string) => VFileMessage | undefined;

/** How many `<` and `{` before the error may have caused it. */
const MOST_CANDIDATES = 20;

/** The fault behind `error`; `isKnown` tells the tags that authors may write. */
export function faultBehind(
  error: VFileMessage,
  text: string,
  isKnown: (name: string) => boolean,
  attempt: Attempt,
): MdxFault {
  const at = offsetOf(text, error);
  return (
    rawElementAround(text, at) ??
    tagFault(error, text, at, isKnown) ??
    programFault(error, text, at) ??
    signFault(text, at, attempt) ??
    lineFault(text, at)
  );
}

/** Scripts and styles, with what they hold: that is no text. */
function rawElementAround(text: string, at: number): MdxFault | undefined {
  for (const match of text.matchAll(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$(?![\s\S]))/gi)) {
    const [passage, name = ""] = match;
    const end = match.index + passage.length;
    if (match.index <= at && at < end) return refused(name, match.index, end);
  }
  return undefined;
}

const MISMATCH = /^Unexpected closing tag `<\/(.*?)>`.* for `<(.*?)>` \((\d+):(\d+)/;
const UNCLOSED = /^Expected a closing tag for `<(.*?)>`/;
const ASKEW = /^Expected the closing tag `<\/(.*?)>`/;
const VOID = /^(area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** A tag and its other half that do not match. */
function tagFault(
  error: VFileMessage,
  text: string,
  at: number,
  isKnown: (name: string) => boolean,
): MdxFault | undefined {
  const end = tagEnd(text, at);
  const [mismatch, close = "", open = "", line, column] = MISMATCH.exec(error.reason) ?? [];
  if (mismatch !== undefined) {
    const opening = offsetAt(text, Number(line), Number(column));
    if (VOID.test(open)) return refused(open, opening, tagEnd(text, opening));
    const tell = (place: Place) => message("tag-mismatch", place, { open, close });
    return { start: at, end, tell, widows: [`<${open}>`, `</${open}>`] };
  }
  const unclosed = UNCLOSED.exec(error.reason)?.[1];
  if (unclosed !== undefined) {
    if (isHtml(unclosed) && !isKnown(unclosed)) return refused(unclosed, at, end);
    const id = text.includes(`</${unclosed}>`, end) ? "tag-across" : "tag-unclosed";
    const tell = (place: Place) => message(id, place, { name: unclosed });
    return { start: at, end, tell, widows: id === "tag-across" ? [`</${unclosed}>`] : [] };
  }
  const askew = ASKEW.exec(error.reason)?.[1];
  if (askew !== undefined) {
    const tell = (place: Place) =>
      isHtml(askew) && !isKnown(askew)
        ? message("element-refused", place, { name: askew })
        : message("tag-across", place, { name: askew });
    return { start: at, end, tell, widows: [`<${askew}>`] };
  }
  if (error.ruleId !== "unexpected-closing-slash") return undefined;
  const start = text.lastIndexOf("<", at);
  const name = /^<\/\s*([^\s>]*)/.exec(text.slice(start))?.[1] ?? "";
  const tell = (place: Place) => message("tag-stray", place, { name });
  return { start, end: tagEnd(text, start), tell, widows: [] };
}

/** Lines that start with `import` or `export`, up to the next empty one. */
function programFault(error: VFileMessage, text: string, at: number): MdxFault | undefined {
  if (error.source !== "micromark-extension-mdxjs-esm") return undefined;
  const before = text.slice(0, at);
  const start = Math.max(before.lastIndexOf("\nimport"), before.lastIndexOf("\nexport")) + 1;
  const [block = ""] = text.slice(start).split(/\n[ \t]*\n/, 1);
  const [line = ""] = block.split("\n", 1);
  const tell = (place: Place) => message("markup-program", place, { text: beginning(line) });
  return { start, end: start + block.length, tell, widows: [] };
}

/** The `<` or `{` before the error without which it goes, and what belongs to it. */
function signFault(text: string, at: number, attempt: Attempt): MdxFault | undefined {
  let candidate = at + 1;
  for (let count = 0; count < MOST_CANDIDATES && candidate > 0; count += 1) {
    candidate = Math.max(
      text.lastIndexOf("<", candidate - 1),
      text.lastIndexOf("{", candidate - 1),
    );
    if (candidate < 0) return undefined;
    const error = attempt(blanked(text, candidate, candidate + 1));
    if (error === undefined || offsetOf(text, error) !== at) return faultFrom(text, candidate);
  }
  return undefined;
}

function faultFrom(text: string, sign: number): MdxFault | undefined {
  let start = sign;
  while (text[start] === "{" && text[start - 1] === "{") start -= 1;
  const attribute = text[start] === "{" ? attributeBefore(text, start) : undefined;
  if (attribute !== undefined) return attribute;
  const detected = detect(text, start);
  if (detected === undefined) return undefined;
  const end = start + detected.length;
  const name = /^<([A-Za-z]\w*)[^<>]*>$/.exec(text.slice(start, end))?.[1];
  const widows = name === undefined || text[end - 2] === "/" ? [] : [`</${name}>`];
  return { start, end, tell: detected.tell, widows };
}

/** The tag in which a brace stands as the value of an attribute. */
function attributeBefore(text: string, brace: number): MdxFault | undefined {
  const tag = /<([A-Za-z]\w*)\s[^<>]*?([\w:-]+)\s*=\s*$/.exec(text.slice(0, brace));
  if (tag === null) return undefined;
  const [, component = "", attribute = ""] = tag;
  const close = text.indexOf("}", brace);
  const end = tagEnd(text, close < 0 ? brace : close);
  const tell = (place: Place) =>
    isHtml(component)
      ? message("element-refused", place, { name: component })
      : message("attribute-braces", place, { component, attribute });
  return { start: tag.index, end, tell, widows: [`</${component}>`] };
}

function lineFault(text: string, at: number): MdxFault {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const next = text.indexOf("\n", at);
  const end = next < 0 ? text.length : next;
  const line = beginning(text.slice(start, end));
  return {
    start,
    end,
    tell: (place) => message("markup-unknown", place, { text: line }),
    widows: [],
  };
}

function refused(name: string, start: number, end: number): MdxFault {
  const tell = (place: Place) => message("element-refused", place, { name });
  return { start, end, tell, widows: VOID.test(name) ? [] : [`</${name}>`] };
}

function tagEnd(text: string, from: number): number {
  const end = text.indexOf(">", from);
  return end < 0 ? text.length : end + 1;
}

/** `text` with spaces in place of a passage: all that follows stays where it is. */
export function blanked(text: string, start: number, end: number): string {
  const spaces = text.slice(start, end).replace(/[^\n]/g, " ");
  return text.slice(0, start) + spaces + text.slice(end);
}

function offsetOf(text: string, { line, column }: VFileMessage): number {
  return offsetAt(text, line ?? 1, column ?? 1);
}

function offsetAt(text: string, line: number, column: number): number {
  let start = 0;
  for (let number = 1; number < line; number += 1) start = text.indexOf("\n", start) + 1;
  return Math.min(start + column - 1, text.length);
}
