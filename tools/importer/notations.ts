/**
 * What the old site's readers understood and CommonMark does not, written so that both read the
 * same: Liquid, kramdown's own notations, links with a fault.
 */
import { defaultHandlers } from "hast-util-to-mdast";
import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { readMarkdown } from "./markdown";
import { type Edit, edited, rangeOf, type Source, type Tell, within } from "./source";

const NOTATION = /\{%[^%{}]*%\}|\{\{([^{}]*)\}\}/g;
const LINK_TO_VALUE = /\[([^[\]]*)\]\(\{\{[^{}]*\}\}[^)[\s]*\)/g;

/** 27: the source without Liquid, which Jekyll ran before it read Markdown; what it computed is told. */
export function withoutLiquid(source: Source, tell: Tell): Source {
  const { text, origins } = source;
  const edits: Edit[] = [];
  for (const { 0: whole, 1: value = "", index } of text.matchAll(NOTATION)) {
    if (/^site\.(?:baseurl|url)$/.test(value.trim()))
      edits.push({ start: index, end: index + whole.length, text: "" });
    else
      tell(
        origins[index] ?? 0,
        `L’ancien site calculait ici une valeur : « ${whole} ».`,
        "Écrivez la valeur à la place.",
      );
  }
  const links = [...text.matchAll(LINK_TO_VALUE)].flatMap(({ 0: whole, 1: words = "", index }) => {
    const end = index + whole.length;
    const isEdited = edits.some((edit) => edit.start < end && index < edit.end);
    return isEdited ? [] : [{ start: index, end, text: words }];
  });
  return edited(source, [...edits, ...links]);
}

/** A notation outside code, and what is written in its place. */
type Rule = readonly [pattern: RegExp, write: (match: RegExpExecArray) => string];

/** Attributes that say how things look, which the stylesheet alone says here. */
const LOOKS = /^(?:[.#][\w-]+|(?:class|id|style|width|height|align|target|rel)=.*)$/;

const HIDDEN_ADDRESS =
  /(?<![\w.+-])([\w.+-]+)\s?(?:\[at\]|\(at\)|\[arobase\]|\(arobase\))\s?([\w-]+(?:\.[\w-]+)+)/gi;

const rules: readonly Rule[] = [
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

/** The source with kramdown's notations as CommonMark reads them. */
export function withoutKramdown(source: Source): Source {
  return rules.reduce(applied, source);
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

const OPENING = /(!?\[[^[\]\n]*\]) ?\((\(?)/g;
const ADDRESS_LIKE =
  /^(?:https?:|mailto:|www\.|\.{0,2}[/\\]|(?:pages|public|ressources|_posts)[/\\]|[^\s@]+@\S+\.)|\.\w{2,5}$/i;
const TITLE = /(?<!\s)\s+(?:"[^"]*"|'[^']*')$/;

/**
 * 13, 20, 21: the source with its links as CommonMark writes them: those with spaces in the address,
 * a parenthesis too many or too few, a space before it.
 */
export function withMendedLinks(source: Source): Source {
  const { text } = source;
  const tree = readMarkdown(text);
  const isRead = within(withoutBareAddresses(tree), [
    "link",
    "image",
    "code",
    "inlineCode",
    "html",
  ]);
  const edits: Edit[] = [];
  for (const { 0: opening, 1: words, 2: doubled, index } of text.matchAll(OPENING)) {
    if (isRead(index)) continue;
    const from = index + opening.length;
    const target = targetAt(text.slice(from).split("\n", 1)[0] ?? "", doubled !== "");
    if (target === undefined) continue;
    edits.push({ start: index, end: from + target.length, text: `${words}(${target.address})` });
  }
  const mended = edited(source, edits);
  return edited(mended, closingEdits(mended.text));
}

/** An address that GFM takes for a link may be the target of a broken one. */
function withoutBareAddresses(tree: Root): Root {
  visit(tree, "link", (node, index, parent) => {
    const [child] = node.children;
    if (child?.type === "text" && rangeOf(child).start === rangeOf(node).start)
      parent?.children.splice(index ?? 0, 1, child);
  });
  return tree;
}

/** The address at the start of a line, encoded, and how many characters it takes with its end. */
function targetAt(line: string, doubled: boolean): { address: string; length: number } | undefined {
  let depth = 1;
  const close = line.split("").findIndex((sign) => {
    depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    return depth === 0;
  });
  const unclosed = /^\S*[^\s.,;:!?]/.exec(line)?.[0] ?? "";
  const inside = close === -1 ? unclosed : line.slice(0, close);
  const title = TITLE.exec(inside)?.[0] ?? "";
  const address = inside.slice(0, inside.length - title.length).trim();
  if (!ADDRESS_LIKE.test(address) || address.includes("{{")) return undefined;
  const ends = close === -1 ? 0 : doubled && line[close + 1] === ")" ? 2 : 1;
  return { address: address.replaceAll(/\s/g, "%20") + title, length: inside.length + ends };
}

/** A parenthesis after a link that none before it in its line opens. */
function closingEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  visit(readMarkdown(text), "link", (node) => {
    const { start, end } = rangeOf(node);
    if (text[end] !== ")") return;
    const before = text.slice(text.lastIndexOf("\n", start) + 1, start);
    const plain = before.replaceAll(/\]\([^()]*\)/g, "");
    if (plain.split("(").length <= plain.split(")").length)
      edits.push({ start: end, end: end + 1, text: "" });
  });
  return edits;
}
