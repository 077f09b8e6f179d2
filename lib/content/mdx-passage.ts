/** Passages of a text that MDX cannot read, and where they stand in it. */
import type { VFileMessage } from "vfile-message";
import type { Message, Place } from "../messages/message";

/** A passage that cannot stay, from the offset `start` up to `end`. */
export interface MdxFault {
  start: number;
  end: number;
  tell(place: Place): Message;
  /** Halves of tags that fall with it, and are not told again: `</div>`. */
  widows: readonly string[];
}

/** `text` with spaces in place of a passage: all that follows stays where it is. */
export function blanked(text: string, start: number, end: number): string {
  const spaces = text.slice(start, end).replace(/[^\n]/g, " ");
  return text.slice(0, start) + spaces + text.slice(end);
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

/** The offset after the `>` that ends a tag, or the end of the text. */
export function tagEnd(text: string, from: number): number {
  const end = text.indexOf(">", from);
  return end < 0 ? text.length : end + 1;
}
