/** 30, 32: nested bullets written `**`, `-*`, `-**`, and `->` for a bullet. */
import { readMarkdown } from "./markdown";
import { type Stretch, stretchesOf } from "./phrasing";
import { type Edit, edited, type Source } from "./source";

const FAKE = /^[ \t]*(->|\*\*|-\*\*|-\*)[ \t]+/;

/** The source with bullets as CommonMark writes them. */
export function withBullets(source: Source): Source {
  const stretches = stretchesOf(readMarkdown(source.text));
  return edited(
    source,
    stretches.flatMap((stretch) => bulletEdits(source.text, stretch)),
  );
}

function bulletEdits(text: string, { start, end, parent }: Stretch): Edit[] {
  const item = parent?.type === "listItem" ? parent : undefined;
  const column = (item?.position?.start.column ?? 1) - 1;
  const deeper = " ".repeat(column + 4);
  let at = start;
  return text
    .slice(start, end)
    .split("\n")
    .flatMap((line) => {
      const [mark = "", sign] = FAKE.exec(line) ?? [];
      const edit = { start: at, end: at + mark.length };
      at += line.length + 1;
      if (sign === undefined) return [];
      const nested = sign === "**" || sign === "-**" || (sign === "->" && item !== undefined);
      return [{ ...edit, text: nested ? `${deeper}- ` : "- " }];
    });
}
