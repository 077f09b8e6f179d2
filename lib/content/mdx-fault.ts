/** From an error of the MDX parser to the passage at fault and what to say of it in French. */

import type { VFileMessage } from "vfile-message";
import type { Place } from "../messages/message";
import { beginning, detect, isHtml } from "./markup-detectors";
import { attributeBraces, elementRefused, markupProgram, markupUnknown } from "./markup-faults";
import { blanked, type MdxFault, offsetOf, tagEnd } from "./mdx-passage";
import { rawElementAround, tagFault } from "./tag-fault";

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

/** Lines that start with `import` or `export`, up to the next empty one. */
function programFault(error: VFileMessage, text: string, at: number): MdxFault | undefined {
  if (error.source !== "micromark-extension-mdxjs-esm") return undefined;
  const before = text.slice(0, at);
  const start = Math.max(before.lastIndexOf("\nimport"), before.lastIndexOf("\nexport")) + 1;
  const [block = ""] = text.slice(start).split(/\n[ \t]*\n/, 1);
  const [line = ""] = block.split("\n", 1);
  const tell = (place: Place) => markupProgram(place, beginning(line));
  return { start, end: start + block.length, tell, widows: [] };
}

/** The `<` or `{` that causes the error, which goes when it is blanked, with what belongs to it. */
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
  const name = /^<([A-Za-z]\w*)\b[^<>]*>$/.exec(text.slice(start, end))?.[1];
  const widows = name === undefined || text[end - 2] === "/" ? [] : [`</${name}>`];
  return { start, end, tell: detected.tell, widows };
}

/** The tag in which a brace stands as the value of an attribute. */
function attributeBefore(text: string, brace: number): MdxFault | undefined {
  const start = text.lastIndexOf("<", brace);
  const [, component, before] =
    /^<([A-Za-z]\w*)(\s[^>]*)=\s*$/.exec(text.slice(start, brace)) ?? [];
  const attribute = /(?<![\w:-])[\w:-]+$/.exec(before?.trimEnd() ?? "")?.[0];
  if (component === undefined || attribute === undefined) return undefined;
  const close = text.indexOf("}", brace);
  const end = tagEnd(text, close < 0 ? brace : close);
  const tell = (place: Place) =>
    isHtml(component)
      ? elementRefused(place, component)
      : attributeBraces(place, component, attribute);
  return { start, end, tell, widows: [`</${component}>`] };
}

function lineFault(text: string, at: number): MdxFault {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const next = text.indexOf("\n", at);
  const end = next < 0 ? text.length : next;
  const line = beginning(text.slice(start, end));
  return {
    start,
    end,
    tell: (place) => markupUnknown(place, line),
    widows: [],
  };
}
