/** What kramdown reads and CommonMark does not, written so that both read the same. */
import { defaultHandlers } from "hast-util-to-mdast";
import { readMarkdown } from "./markdown";
import { type Remark, remarks } from "./remarks";
import { type Edit, edited, type Source, type Tell, within } from "./source";

/** A notation outside code: what is written in its place, and what is told of it. */
interface Rule {
  pattern: RegExp;
  write?: (match: readonly string[]) => string;
  tell?: (match: readonly string[]) => Remark | undefined;
}

/** Attributes that say how things look, which the stylesheet alone says here. */
const LOOKS = /^(?:[.#][\w-]+|(?:class|id|style|width|height|align|target|rel)=.*|[\w-]+)$/;

const rules: readonly Rule[] = [
  {
    pattern: /\{::comment\}([^{]*)\{:\/(?:comment)?\}/g,
    write: () => "",
    tell: ([, text = ""]) => remarks.commentRemoved(text),
  },
  { pattern: /\{::(?:nomarkdown|options)[^{}]*\}|\{:\/\w*\}/g, write: () => "" },
  {
    // The place of the table of contents: an item whose words are never shown.
    pattern: /^[ \t]*(?:[*+-]|\d+\.)[ \t]+(\S.*)\n\{:[ \t]*toc[^{}\n]*\}/gm,
    write: () => "",
    tell: ([, text = ""]) => remarks.contentsRemoved(text),
  },
  {
    // 11, 12, 49: attribute lists, `{: .x #id}`, `{:m: style="…"}`, `{:m}`; `{#id}` after a heading.
    pattern: /\n?\{(?::([^{}\n]*)|(#[\w-]+)[ \t]*)\}/g,
    write: ([, list = "", name = ""]) => {
      const id = /(?:^|\s)#([\w-]+)/.exec(`${list} ${name}`)?.[1];
      return id === undefined ? "" : ` <a id="${id}"></a>`;
    },
    tell: ([, list = ""]) => {
      const words = list.replace(/^[\w-]*:/, "").match(/[^\s"]+(?:"[^"]*")?/g) ?? [];
      const others = words.filter((word) => !LOOKS.test(word));
      return others.length === 0 ? undefined : remarks.attributesRemoved(others.join(" "));
    },
  },
  { pattern: /^\^[ \t]*$/gm, write: () => "" },
  { pattern: /\\\\$/gm, write: () => "\\" },
  { pattern: /<<([^<>\n]+)>>/g, write: ([, text = ""]) => `« ${text.trim()} »` },
  { pattern: /\$\$/g, tell: () => remarks.formula() },
  // 30, 32: nested bullets written `**`, `-*`, `-**`, and `->` for a bullet.
  {
    pattern: /^([ \t]*)(->|\*\*|-\*\*|-\*)[ \t]+(?=\S)/gm,
    write: ([, indentation = "", sign]) => `${indentation}${sign === "-*" ? "" : "    "}- `,
  },
  {
    // Names in chevrons that are no HTML: `<ArchiveUnit id="x">`, `List<String>`.
    pattern: /<(\/?)([A-Za-z][\w-]*(?::[A-Za-z][\w-]*)?)(?=[\s/>])/g,
    write: ([whole = "", , name = ""]) => (isHtml(name) ? whole : whole.replace("<", "&lt;")),
  },
  {
    pattern: /(<(?:div|section|aside|article|p|span)\b[^<>\n]*)[ \t]markdown="\w+"([^<>\n]*>)/g,
    write: ([, before = "", after = ""]) => `${before}${after}\n\n`,
  },
  {
    // 42, 43: alone on a line, these are text like any other for kramdown; for CommonMark they open
    // raw HTML, up to the next blank line.
    pattern: /^[ \t]*<(?:br|img|a[ \t]+(?:name|id)=)[^<>\n]*>(?:<\/a>)?[ \t]*\n(?=[ \t]*\S)/gim,
    write: ([line = ""]) => `${line}\n`,
  },
];

/** HTML has a way to write an element as Markdown, and is not written `<Content>`. */
function isHtml(name: string): boolean {
  const lower = name.toLowerCase();
  const isOneCase = name === lower || name === name.toUpperCase();
  return isOneCase && Object.hasOwn(defaultHandlers, lower);
}

/** The source as CommonMark reads it. */
export function withoutKramdown(source: Source, tell: Tell): Source {
  return rules.reduce((mended, rule) => applied(rule, mended, tell), withTables(source));
}

function applied({ pattern, write, tell: tellOf }: Rule, source: Source, tell: Tell): Source {
  const { text, origins } = source;
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return source;
  const isCode = within(readMarkdown(text), ["code", "inlineCode"]);
  const edits: Edit[] = [];
  for (const match of matches) {
    const start = match.index;
    // Where a match begins with the end of the line before, its sign comes after.
    const sign = start + (match[0].startsWith("\n") ? 1 : 0);
    if (isCode(sign)) continue;
    const remark = tellOf?.(match);
    if (remark !== undefined) tell(origins[sign] ?? 0, remark);
    if (write !== undefined)
      edits.push({ start, end: start + match[0].length, text: write(match) });
  }
  return edited(source, edits);
}

const RULE_OF_TABLE = /^\|[-=:+| \t]*$/;

/** Tables without a header get an empty one, which GFM wants; lines between bodies go. */
function withTables(source: Source): Source {
  const { text } = source;
  const isOther = within(readMarkdown(text), ["code", "table"]);
  const edits: Edit[] = [];
  for (const { 0: block, index } of text.matchAll(/^(?:\|.*\n?)+/gm)) {
    if (isOther(index)) continue;
    const lines = block.replace(/\n$/, "").split("\n");
    const [first = "", second = ""] = lines;
    const rows = lines.filter((line) => !RULE_OF_TABLE.test(line));
    const cells = Math.max(
      ...rows.map((row) => row.split("|").length - (row.trimEnd().endsWith("|") ? 2 : 1)),
    );
    const bare = "|".padEnd(cells + 1, "|");
    const hasHeader = !RULE_OF_TABLE.test(first) && /^\|[-:+| \t]+$/.test(second);
    const rule = hasHeader ? second.replaceAll("+", "|") : bare.replaceAll("|", "|-").slice(0, -1);
    const table = hasHeader ? [rows[0], rule, ...rows.slice(1)] : [bare, rule, ...rows];
    if (rows.length > 0)
      edits.push({ start: index, end: index + lines.join("\n").length, text: table.join("\n") });
  }
  return edited(source, edits);
}
