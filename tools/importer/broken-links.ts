/**
 * 13, 20, 21, 27: links that kramdown or the old site's readers understood, and CommonMark does
 * not: spaces in the address, a parenthesis too many or too few, a space before it, the site's
 * own address in Liquid.
 */
import { readMarkdown } from "./markdown";
import { type Stretch, stretchesOf } from "./phrasing";
import { type Edit, edited, type Source } from "./source";

const OPENING = /(!?\[[^[\]\n]*\]) ?\((\(?)/g;
const ADDRESS_LIKE =
  /^(?:https?:|mailto:|www\.|\.{0,2}[/\\]|(?:pages|public|ressources|_posts)[/\\]|[^\s@]+@\S+\.)|\.\w{2,5}$/i;
const OWN_ADDRESS = /^\{\{\s*site\.(?:baseurl|url)\s*\}\}\/?/;
const TITLE = /(?<!\s)\s+(?:"[^"]*"|'[^']*')$/;

/** The source with such links as CommonMark writes them. */
export function withMendedLinks(source: Source): Source {
  const mended = edited(
    source,
    stretchesOf(readMarkdown(source.text)).flatMap((stretch) => linkEdits(source.text, stretch)),
  );
  const { text } = mended;
  return edited(
    mended,
    stretchesOf(readMarkdown(text)).flatMap((stretch) => closingEdits(text, stretch)),
  );
}

function linkEdits(text: string, { start, end, read }: Stretch): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.slice(start, end).matchAll(OPENING)) {
    const at = start + match.index;
    if (read.some((one) => one.start <= at && at < one.end)) continue;
    const from = at + match[0].length;
    const target = targetAt(text.slice(from, end), match[2] !== "");
    if (target === undefined) continue;
    const written = `${match[1]}(${target.address})`;
    edits.push({ start: at, end: from + target.length, text: written });
  }
  return edits;
}

/** The address at the start of `rest`, encoded, and how many characters it takes with its end. */
function targetAt(rest: string, doubled: boolean): { address: string; length: number } | undefined {
  const line = rest.split("\n")[0] ?? "";
  const close = closingOf(line);
  const unclosed = /^\S*[^\s.,;:!?]/.exec(line)?.[0] ?? "";
  const inside = close === -1 ? unclosed : line.slice(0, close);
  const title = TITLE.exec(inside)?.[0] ?? "";
  const written = inside.slice(0, inside.length - title.length).trim();
  const own = OWN_ADDRESS.exec(written)?.[0];
  const address = own === undefined ? written : `/${written.slice(own.length)}`;
  if (!ADDRESS_LIKE.test(address) || address.includes("{{")) return undefined;
  const ends = close === -1 ? 0 : doubled && line[close + 1] === ")" ? 2 : 1;
  return { address: encoded(address) + title, length: inside.length + ends };
}

/** The parenthesis that closes one opened before `line`; -1 where there is none. */
function closingOf(line: string): number {
  let depth = 1;
  return [...line].findIndex((sign) => {
    depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    return depth === 0;
  });
}

function encoded(address: string): string {
  return address.replaceAll(/\s/g, "%20");
}

/** A parenthesis after a link that none before it opens. */
function closingEdits(text: string, { start, end, read }: Stretch): Edit[] {
  return read.flatMap(({ end: after, node }) => {
    if (node.type !== "link" || after >= end || text[after] !== ")") return [];
    const before = [...plainBetween(text, start, after, read)];
    const open = before.filter((sign) => sign === "(").length;
    const closed = before.filter((sign) => sign === ")").length;
    return open > closed ? [] : [{ start: after, end: after + 1, text: "" }];
  });
}

function plainBetween(text: string, start: number, end: number, read: Stretch["read"]): string {
  let at = start;
  let plain = "";
  for (const one of read) {
    if (one.end > end) break;
    plain += text.slice(at, one.start);
    at = one.end;
  }
  return plain;
}
