import type { Root } from "mdast";
import { VFileMessage } from "vfile-message";
import type { Message, Place } from "../messages/message";
import { thinned } from "./crowds";
import { parseMdx } from "./markdown";
import { markupCrowded } from "./markup-faults";
import { faultBehind } from "./mdx-fault";
import { blanked } from "./mdx-passage";

/** A body as far as it can be read. */
export interface ReadMdx {
  tree: Root;
  /** The body, passages at fault replaced by as many spaces: everything keeps its place. */
  body: string;
  messages: Message[];
}

/** How much may be parsed again in all: a hopeless file must not hold up the others. */
const BUDGET = 2_000_000;

/**
 * What it costs to parse a text: its characters, and more for long paragraphs, over which the
 * parser takes a time that grows with their square.
 */
function costOf(text: string): number {
  const paragraphs = text.split(/\n\s*\n/).map(({ length }) => length);
  return paragraphs.reduce((sum, length) => sum + length + length ** 2 / 10_000, 0);
}

/**
 * Reads an .mdx body. MDX stops at its first syntax error; here each passage at fault is told
 * and taken out, and the reading goes on, so that all faults come at once and the rest can be
 * checked and shown. `isKnown` tells the tags that authors may write, `placeAt` where a line and
 * column of the body stand in the file.
 */
export function readMdx(
  source: string,
  isKnown: (name: string) => boolean,
  placeAt: (line: number, column: number) => Place,
): ReadMdx {
  const messages: Message[] = [];
  const widows = new Map<string, number>();
  const thinnedAndTold = (text: string) =>
    thinned(text, (offset, crowd) =>
      messages.push(markupCrowded(placeOf(text, offset, placeAt), crowd.signs, crowd.most)),
    );
  let body = thinnedAndTold(source);
  let budget = BUDGET;
  const attempt = (text: string) => {
    budget -= costOf(text);
    const result = parsed(thinned(text));
    return result instanceof VFileMessage ? result : undefined;
  };
  for (;;) {
    budget -= costOf(body);
    const tree = parsed(body);
    if (!(tree instanceof VFileMessage)) return { tree, body, messages };
    const fault = faultBehind(tree, body, isKnown, attempt);
    const { start, end } = fault;
    const rest = blanked(body, start, end);
    const widow = `${/^<\/?[^\s>/]*/.exec(body.slice(start, end))?.[0]}>`;
    const expected = widows.get(widow) ?? 0;
    if (expected > 0) widows.set(widow, expected - 1);
    else messages.push(fault.tell(placeOf(body, start, placeAt)));
    for (const half of fault.widows) widows.set(half, (widows.get(half) ?? 0) + 1);
    if (rest === body || budget < 0)
      return { tree: { type: "root", children: [] }, body: "", messages };
    body = thinnedAndTold(rest);
  }
}

function parsed(text: string): Root | VFileMessage {
  try {
    return parseMdx(text);
  } catch (error) {
    if (error instanceof VFileMessage) return error;
    throw error;
  }
}

function placeOf(
  body: string,
  offset: number,
  placeAt: (line: number, column: number) => Place,
): Place {
  const before = body.slice(0, offset);
  return placeAt(before.split("\n").length, offset - before.lastIndexOf("\n"));
}
