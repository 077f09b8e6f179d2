/** Reads the text of an .mdx file, up to what cannot be read. */
import type { Root } from "mdast";
import { VFileMessage } from "vfile-message";
import { type Fault, faultAt, type Place } from "../faults/fault";
import { parseMdx } from "./markdown";
import { faultBehind, lineStart, offsetAt, offsetOf, unclosedName } from "./mdx-fault";

/** A body as far as it can be read. */
export interface ReadMdx {
  tree: Root;
  /** Whether that is all. What stands below is unknown: a note's text, a heading, an address. */
  isWhole: boolean;
  faults: Fault[];
}

/** How much may be parsed again in all: a hopeless file must not hold up the others. */
const BUDGET = 2_000_000;

/**
 * Reads an .mdx body, whose first character stands at `start` in its file. MDX stops at its first
 * syntax error, and so do we: that is told, the blocks before it are read. `isKnown` tells the tags
 * that authors may write.
 */
export function readMdx(source: string, isKnown: (name: string) => boolean, start: Place): ReadMdx {
  const placeAt = (offset: number): Place => {
    const before = source.slice(0, offset).split("\n");
    const column = (before.at(-1) ?? "").length + 1;
    return { ...start, line: start.line + before.length - 1, column };
  };
  const crowd = crowdIn(source);
  const faults: Fault[] = [];
  if (crowd !== undefined)
    faults.push(
      faultAt("markup-crowded", placeAt(crowd.offset), {
        found: `Ce passage compte plus de ${crowd.most} signes ${crowd.signs}.`,
        expected: "un texte que l’on puisse lire",
        advice: "Retirez les signes de trop.",
      }),
    );
  let body = crowd ? source.slice(0, blockStart(source, crowd.offset)) : source;
  let budget = BUDGET;
  const parsed = (text: string): Root | VFileMessage => {
    budget -= costOf(text);
    return attemptMdx(text);
  };
  // What closes the components that a cut leaves open, so that what stands in them is read.
  let closing = "";
  while (budget > 0) {
    const tree = parsed(body + closing);
    if (!(tree instanceof VFileMessage)) return { tree, isWhole: body === source, faults };
    const open = body === source ? undefined : unclosedName(tree);
    if (open !== undefined && isKnown(open) && !closing.includes(`</${open}>`)) {
      closing += `\n\n</${open}>`;
      continue;
    }
    closing = "";
    const fault = faultBehind({
      text: body,
      rest: source.slice(body.length),
      error: tree,
      isKnown,
      placeAt,
      errorOf(text) {
        const again = budget > 0 && crowdIn(text) === undefined ? parsed(text) : undefined;
        return again instanceof VFileMessage ? again : undefined;
      },
    });
    if (fault !== undefined) faults.push(fault);
    const { line, column } = fault?.place ?? {};
    const at =
      line === undefined || column === undefined
        ? offsetOf(body, tree)
        : offsetAt(body, line - start.line + 1, column);
    body = body.slice(0, blockStart(body, at));
  }
  return { tree: { type: "root", children: [] }, isWhole: false, faults };
}

function attemptMdx(text: string): Root | VFileMessage {
  try {
    return parseMdx(text);
  } catch (error) {
    // In development, the parser asserts on what it otherwise tells: a line of dashes in an open tag.
    return error instanceof VFileMessage ? error : new VFileMessage(String(error));
  }
}

/**
 * What it costs to parse a text: its characters, and more for long paragraphs, over which the
 * parser takes a time that grows with their square.
 */
function costOf(text: string): number {
  const paragraphs = text.split(/\n\s*\n/).map(({ length }) => length);
  return paragraphs.reduce((sum, length) => sum + length + length ** 2 / 10_000, 1);
}

/** A line that begins a block by itself: an item, a heading, a row of a table. */
const BLOCK = /^[ \t]*(?:(?:[-*+]|\d{1,2}[.)]|#{1,6})[ \t]|\|)/;

/**
 * Where the block around an offset begins, before the last character at least: a paragraph cut in
 * two would seem to have a bold or a link that does not end.
 */
function blockStart(text: string, offset: number): number {
  let start = lineStart(text, Math.min(offset, text.length - 1));
  while (start > 0) {
    const isAlone = text.slice(lineStart(text, start - 1), start).trim() === "";
    if (isAlone || BLOCK.test(text.slice(start, start + 200))) return start;
    start = lineStart(text, start - 1);
  }
  return 0;
}

/** Quotes and lists at the start of a line, whose nesting costs a time that grows with its cube. */
const NESTED =
  /^(?:(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]))){100}|[ \t]{200}[ \t]*(?:[*+-]|\d{1,9}[.)])[ \t])/m;

/** Tags in tags of one paragraph, in which programs run out of room. */
const TAG = /<(\/?)(?!(?:br|hr|img)\b)[A-Za-z][^<>]{0,300}>/gi;
const DEEPEST = 100;

function isTooDeep(paragraph: string): boolean {
  let depth = 0;
  for (const { 0: tag, 1: slash } of paragraph.matchAll(TAG)) {
    if (!tag.endsWith("/>")) depth = slash === "" ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return false;
}

/**
 * Brackets, stars and other marks, and lines, in one paragraph: they cost a time that grows with
 * the square of their number. All members in one table, as links in bold, make some hundred.
 */
const MARKS = /[[\]*_~`\n]/g;
const MOST_MARKS = 3000;

/** Where signs first crowd, more than anyone means and the parser has time for; which, and how many are read. */
export function crowdIn(text: string) {
  const nested = text.search(NESTED);
  let offset = 0;
  for (const paragraph of text.split("\n\n")) {
    if (nested >= 0 && nested < offset) break;
    if (paragraph.split(MARKS).length > MOST_MARKS + 1)
      return {
        offset,
        signs: "« [ », « * », « _ », « ~ » ou « ` », ou de lignes",
        most: MOST_MARKS,
      };
    if (isTooDeep(paragraph)) return { offset, signs: "« <…> », l’un dans l’autre", most: DEEPEST };
    offset += paragraph.length + 2;
  }
  return nested < 0 ? undefined : { offset: nested, signs: "« > », « - » ou « 1. »", most: 100 };
}
