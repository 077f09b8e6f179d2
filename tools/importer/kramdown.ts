/** What kramdown reads and CommonMark does not, written so that both read the same. */
import { defaultHandlers } from "hast-util-to-mdast";
import { readMarkdown } from "./markdown";
import { type Edit, edited, type Source, within } from "./source";

/** A notation outside code, and what is written in its place. */
type Rule = readonly [pattern: RegExp, write: (match: RegExpExecArray) => string];

/** Attributes that say how things look, which the stylesheet alone says here. */
const LOOKS = /^(?:[.#][\w-]+|(?:class|id|style|width|height|align|target|rel)=.*)$/;

const HIDDEN_ADDRESS =
  /(?<![\w.+-])([\w.+-]+)\s?(?:\[at\]|\(at\)|\[arobase\]|\(arobase\))\s?([\w-]+(?:\.[\w-]+)+)/gi;

const rules: readonly Rule[] = [
  // What was not shown becomes a comment of HTML, which is dropped and told.
  [/\{::comment\}([\s\S]*?)\{:\/(?:comment)?\}/g, ([, text]) => comment(text)],
  [/\{::options([^{}]*)\}/g, ([, text]) => comment(text?.replace(/\/$/, ""))],
  [/\{::nomarkdown *\}|\{:\/\w*\}|<!--more-->/g, () => ""],
  [
    // The place of the table of contents: an item whose words are never shown.
    /^[ \t]*(?:[*+-]|\d+\.)[ \t]+(\S.*)\n\{:[ \t]*toc[^{}\n]*\}/gm,
    ([, text]) => comment(text),
  ],
  [
    // 11, 12, 49: attribute lists, `{: .x #id}`, `{:m: style="…"}`, `{:m}`; `{#id}` after a heading.
    /\n?\{(?::(?!:)([^{}\n]*)|(#[\w-]+)[ \t]*)\}/g,
    ({ 1: list = "", 2: name = "", input }) => {
      const id = /(?:^|\s)#([\w-]+)/.exec(`${list} ${name}`)?.[1];
      const words = list.replace(/^[\w-]*:/, "").match(/[^\s"]+(?:"[^"]*")?/g) ?? [];
      const isSilent = (word: string) =>
        LOOKS.test(word) || /^(?:toc|footnotes)$/.test(word) || input.includes(`{:${word}:`);
      const others = words.filter((word) => !isSilent(word)).join(" ");
      return `${id === undefined ? "" : ` <a id="${id}"></a>`}${comment(others)}`;
    },
  ],
  // 26: addresses that were hidden from robots.
  [HIDDEN_ADDRESS, ([, name = "", host = ""]) => `${name}@${host}`],
  [/^\^[ \t]*$/gm, () => ""],
  [/\\\\$/gm, () => "\\"],
  [/<<([^<>\n]+)>>/g, ([, text = ""]) => `« ${text.trim()} »`],
  // 30, 32: nested bullets written `**`, `-*`, `-**`, and `->` for a bullet.
  [
    /^([ \t]*)(->|\*\*|-\*\*|-\*)[ \t]+(?=\S)/gm,
    ([, indentation = "", sign]) => `${indentation}${sign === "-*" ? "" : "    "}- `,
  ],
  // Names in chevrons that are no HTML: `<ArchiveUnit id="x">`, `List<String>`.
  [
    /<(\/?)([A-Za-z][\w-]*(?::[A-Za-z][\w-]*)?)(?=[\s/>])/g,
    ([whole = "", , name = ""]) => (isHtml(name) ? whole : whole.replace("<", "&lt;")),
  ],
  [
    /(<(?:div|section|aside|article|p|span)\b[^<>\n]*)[ \t]markdown="\w+"([^<>\n]*>)/g,
    ([, before = "", after = ""]) => `${before}${after}\n\n`,
  ],
  // 42, 43: alone on a line, these are text like any other for kramdown; for CommonMark they open
  // raw HTML, up to the next blank line.
  [
    /^[ \t]*<(?:br|img|a[ \t]+(?:name|id)=)[^<>\n]*>(?:<\/a>)?[ \t]*\n(?=[ \t]*\S)/gim,
    ([line = ""]) => `${line}\n`,
  ],
];

function comment(text = ""): string {
  return text.trim() === "" ? "" : `<!--${text.replace(/(?:\s|--|[<>])+/g, " ")}-->`;
}

/** HTML has a way to write an element as Markdown, and is not written `<Content>`. */
function isHtml(name: string): boolean {
  const lower = name.toLowerCase();
  const isOneCase = name === lower || name === name.toUpperCase();
  return isOneCase && Object.hasOwn(defaultHandlers, lower);
}

/** The source as CommonMark reads it. */
export function withoutKramdown(source: Source): Source {
  return rules.reduce(applied, withTables(source));
}

function applied(source: Source, [pattern, write]: Rule): Source {
  const { text } = source;
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return source;
  const isCode = within(readMarkdown(text), ["code", "inlineCode"]);
  // Where a match begins with the end of the line before, its sign comes after.
  const signOf = ({ 0: whole, index }: RegExpExecArray) => index + (whole.startsWith("\n") ? 1 : 0);
  const edits = matches
    .filter((match) => !isCode(signOf(match)))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: write(match),
    }));
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
