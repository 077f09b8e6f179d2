/** The text of an old post while it is mended: every character knows where it stood in the file. */
import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";

/** A text, and for each of its characters (and its end) the offset in the file. */
export interface Source {
  text: string;
  origins: readonly number[];
}

/** Replaces the characters from `start` up to `end` by `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Takes down, in French, what stood at an offset and could not be converted, and what to do. */
export type Tell = (offset: number, found: string, advice: string) => void;

/** Tells what is not in the new text. */
export function tellDropped(tell: Tell, offset: number, text: string): void {
  tell(
    offset,
    `Ceci n’est pas repris : « ${text.trim().replace(/\s+/g, " ")} ».`,
    "Si cela disait ou montrait quelque chose au lecteur, écrivez-le, ou donnez-en le lien.",
  );
}

/** The part of a file from `start` on. */
export function sourceFrom(file: string, start: number): Source {
  const text = file.slice(start);
  return { text, origins: Array.from({ length: text.length + 1 }, (_, index) => start + index) };
}

/** A source with edits that do not overlap. */
export function edited({ text, origins }: Source, edits: readonly Edit[]): Source {
  let mended = "";
  const moved: number[] = [];
  let copied = 0;
  const copyTo = (end: number) => {
    mended += text.slice(copied, end);
    for (let index = copied; index < end; index += 1) moved.push(origins[index] ?? 0);
  };
  for (const { start, end, text: written } of [...edits].sort((a, b) => a.start - b.start)) {
    copyTo(start);
    mended += written;
    for (let index = 0; index < written.length; index += 1)
      moved.push(origins[Math.min(start + index, end)] ?? 0);
    copied = end;
  }
  copyTo(text.length);
  return { text: mended, origins: [...moved, origins.at(-1) ?? 0] };
}

/** Where a node stands in the text that it was read from. */
export function rangeOf({ position }: Pick<Nodes, "position">): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** Whether an offset lies in a node of one of these types. */
export function within(tree: Root, types: readonly string[]): (offset: number) => boolean {
  const ranges: { start: number; end: number }[] = [];
  visit(tree, (node) => {
    if (types.includes(node.type)) ranges.push(rangeOf(node));
  });
  return (offset) => ranges.some(({ start, end }) => start <= offset && offset < end);
}
