/** Elements that MDX cannot read: halves that do not match, and what must not be written at all. */

import type { VFileMessage } from "vfile-message";
import type { Place } from "../messages/message";
import { isHtml } from "./markup-detectors";
import { elementRefused, tagAcross, tagMismatch, tagStray, tagUnclosed } from "./markup-faults";
import { type MdxFault, offsetAt, tagEnd } from "./mdx-passage";

/** Whether authors may write a tag of that name. */
type IsKnown = (name: string) => boolean;

const MISMATCH = /^Unexpected closing tag `<\/([^`]*)>`[^`]* for `<([^`]*)>` \((\d+):(\d+)/;
const UNCLOSED = /^Expected a closing tag for `<(.*?)>`/;
const ASKEW = /^Expected the closing tag `<\/(.*?)>`/;
const VOID = /^(area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

const RAW = /<(script|style)\b/gi;
const RAW_CLOSED = { script: /<\/script\s*>/gi, style: /<\/style\s*>/gi };

/** The script or style around the offset `at`, with what it holds: that is no text. */
export function rawElementAround(text: string, at: number): MdxFault | undefined {
  let end = 0;
  for (const { 1: name = "", index } of text.matchAll(RAW)) {
    if (index > at) return undefined;
    if (index < end) continue;
    const closed = RAW_CLOSED[name.toLowerCase() === "style" ? "style" : "script"];
    closed.lastIndex = index;
    end = closed.test(text) ? closed.lastIndex : text.length;
    if (at < end) return refused(name, index, end);
  }
  return undefined;
}

/** The tag at the offset `at` whose other half is missing or elsewhere, as `error` says. */
export function tagFault(
  error: VFileMessage,
  text: string,
  at: number,
  isKnown: IsKnown,
): MdxFault | undefined {
  return (
    mismatchFault(error, text, at) ??
    unclosedFault(error, text, at, isKnown) ??
    askewFault(error, text, at, isKnown) ??
    strayFault(error, text, at)
  );
}

function mismatchFault({ reason }: VFileMessage, text: string, at: number): MdxFault | undefined {
  const [mismatch, close = "", open = "", line, column] = MISMATCH.exec(reason) ?? [];
  if (mismatch === undefined) return undefined;
  const opening = offsetAt(text, Number(line), Number(column));
  if (VOID.test(open)) return refused(open, opening, tagEnd(text, opening));
  const tell = (place: Place) => tagMismatch(place, open, close);
  return { start: at, end: tagEnd(text, at), tell, widows: [`<${open}>`, `</${open}>`] };
}

function unclosedFault(
  { reason }: VFileMessage,
  text: string,
  at: number,
  isKnown: IsKnown,
): MdxFault | undefined {
  const name = UNCLOSED.exec(reason)?.[1];
  if (name === undefined) return undefined;
  const end = tagEnd(text, at);
  if (isHtml(name) && !isKnown(name)) return refused(name, at, end);
  const isAcross = text.includes(`</${name}>`, end);
  const tell = (place: Place) => (isAcross ? tagAcross : tagUnclosed)(place, name);
  return { start: at, end, tell, widows: isAcross ? [`</${name}>`] : [] };
}

/** A closing tag that stands in another block than the opening one. */
function askewFault(
  { reason }: VFileMessage,
  text: string,
  at: number,
  isKnown: IsKnown,
): MdxFault | undefined {
  const name = ASKEW.exec(reason)?.[1];
  if (name === undefined) return undefined;
  const kind = isHtml(name) && !isKnown(name) ? elementRefused : tagAcross;
  const tell = (place: Place) => kind(place, name);
  return { start: at, end: tagEnd(text, at), tell, widows: [`<${name}>`] };
}

/** A closing tag without an opening one. */
function strayFault({ ruleId }: VFileMessage, text: string, at: number): MdxFault | undefined {
  if (ruleId !== "unexpected-closing-slash") return undefined;
  const start = text.lastIndexOf("<", at);
  const name = /^<\/\s*([^\s>]*)/.exec(text.slice(start))?.[1] ?? "";
  const tell = (place: Place) => tagStray(place, name);
  return { start, end: tagEnd(text, start), tell, widows: [] };
}

function refused(name: string, start: number, end: number): MdxFault {
  const tell = (place: Place) => elementRefused(place, name);
  return { start, end, tell, widows: VOID.test(name) ? [] : [`</${name}>`] };
}
