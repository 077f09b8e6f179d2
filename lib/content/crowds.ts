/** More signs in one passage than anyone means: the parser of Markdown takes too long over them. */
import { blanked } from "./mdx-passage";

/** What a passage has too many of, in French, and how many are read. */
export interface Crowd {
  signs: string;
  most: number;
}

/** Quotes and lists at the start of a line, whose nesting costs a time that grows with its cube. */
const NESTED = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]))){100,}/gm;
const OF_NESTING: Crowd = { signs: "« > », « - » ou « 1. »", most: 100 };

/**
 * Brackets, stars and other marks, and lines, in one paragraph: they cost a time that grows with
 * the square of their number. All members in one table, as links in bold, make some hundred.
 */
const MARKS = /[[\]*_~`\n]/g;
const OF_MARKS: Crowd = { signs: "« [ », « * », « _ », « ~ » ou « ` », ou de lignes", most: 3000 };

/**
 * `text` with spaces in the place of such signs: all that is left stays where it is. `tell` is told
 * of each crowd, at the offset where it begins.
 */
export function thinned(
  text: string,
  tell: (offset: number, crowd: Crowd) => void = () => {},
): string {
  const flat = text.replace(NESTED, (signs, offset: number) => {
    tell(offset, OF_NESTING);
    return blanked(signs, 0, signs.length);
  });
  let start = 0;
  const paragraphs = flat.split("\n\n").map((paragraph) => {
    const offset = start;
    start += paragraph.length + 2;
    if (paragraph.split(MARKS).length <= OF_MARKS.most + 1) return paragraph;
    tell(offset, OF_MARKS);
    return blanked(paragraph, 0, paragraph.length);
  });
  return paragraphs.join("\n\n");
}
