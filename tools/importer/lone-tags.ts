/**
 * 42, 43: for kramdown, `<br>` or `<a name="x">` alone on a line is text like any other; for
 * CommonMark it opens raw HTML, up to the next blank line: headings and lists would be read as
 * they are typed.
 */
import { edited, type Source } from "./source";

const LONE_TAG = /^[ \t]*<(?:br|img|a[ \t]+(?:name|id)=)[^<>\n]*>(?:<\/a>)?[ \t]*\n(?=[ \t]*\S)/gim;

/** A blank line after each such line. */
export function withLoneTagsApart(source: Source): Source {
  const edits = [...source.text.matchAll(LONE_TAG)].map(({ 0: line, index }) => {
    const end = index + line.length;
    return { start: end, end, text: "\n" };
  });
  return edited(source, edits);
}
