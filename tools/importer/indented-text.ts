/** 28, 29: text and lists that four spaces in front turned into code. */
import { visit } from "unist-util-visit";
import { readMarkdown } from "./markdown";
import { remarks, type Tell } from "./notes";
import { type Edit, edited, type Source } from "./source";

const CODE_LIKE = /[{}]\s*$|^[ \t]*(\$ |sudo |git |docker |curl )|=>/m;
const INDENTATION = /^(?: {1,4}|\t)/;
/** Code within code within code. */
const MOST_ROUNDS = 4;

interface Passage {
  start: number;
  end: number;
  value: string;
}

/** The source without the indentations that make text code; what looks like code stays. */
export function withoutIndentation(source: Source): Source {
  let mended = source;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const texts = indentedPassages(mended.text).filter(({ value }) => !CODE_LIKE.test(value));
    if (texts.length === 0) break;
    const { text } = mended;
    mended = edited(
      mended,
      texts.flatMap((passage) => dedentations(text, passage)),
    );
  }
  return mended;
}

/** Tells of code that no fence announces: it may be text after all. */
export function tellCode(text: string, tell: Tell): void {
  for (const { start } of indentedPassages(text)) tell(start, remarks.codeKept());
}

function dedentations(text: string, { start, end }: Passage): Edit[] {
  const lines = text.slice(start, end).split("\n");
  let at = start;
  return lines.flatMap((line) => {
    const indentation = INDENTATION.exec(line)?.[0] ?? "";
    const edit = { start: at, end: at + indentation.length, text: "" };
    at += line.length + 1;
    return indentation === "" ? [] : [edit];
  });
}

/** Code that no fence announces. */
function indentedPassages(text: string): Passage[] {
  const passages: Passage[] = [];
  visit(readMarkdown(text), "code", ({ value, position }) => {
    const start = position?.start.offset ?? 0;
    const end = position?.end.offset ?? 0;
    if (!/^\s*(`{3}|~{3})/.test(text.slice(start, end))) passages.push({ start, end, value });
  });
  return passages;
}
