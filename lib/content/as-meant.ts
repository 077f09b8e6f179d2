/**
 * What authors mean by signs that Markdown takes for text: those that Word, a Mac's keyboard and
 * French habits give. Only where one meaning is likely; the rest is told by rules.
 */
import type {
  Definition,
  Image,
  Link,
  List,
  ListItem,
  Parents,
  Root,
  RootContent,
  Text,
} from "mdast";
import { visit } from "unist-util-visit";

/** Spaces that are none to Markdown: Alt and space on a Mac, or French typography typed by hand. */
const FIXED = "\u00a0\u202f";
const LEADING = new RegExp(`^[ \\t>${FIXED}]+`);
const BEHIND_SIGN = new RegExp(`^[ >]*(?:#{1,6}|[-*+]|\\d{1,9}[.)]|\\[[^\\]]+\\]:)[ ${FIXED}]+`);
const RULE = new RegExp(`^(?:[-*_ ${FIXED}]+)$`);
const AROUND_BAR = new RegExp(`(?<=\\|)[ ${FIXED}]{1,9}|[ ${FIXED}]{1,9}(?=\\|)`, "g");
const IN_ADDRESS = new RegExp(
  `(?<=\\]\\()[ ${FIXED}]+|(?<=\\]\\([^\\s()${FIXED}]{1,2000})[${FIXED}]+(?=\\))`,
  "g",
);
/** « [^1] : », or « [1] : » before an address: the French put a space before a colon. */
const NOTE = new RegExp(
  `^(\\[\\^[^\\]\\s]{1,60}\\]|\\[[^\\]]{1,60}\\](?=.: ?(?:https?:|mailto:|/)))[ ${FIXED}]:`,
);
const ANY_FIXED = new RegExp(`[${FIXED}]`, "g");

/** Word's bullets, of which three are letters of a font of signs: these a tab follows. */
const BULLET =
  /^([ \t>]*)([•‣⁃◦●○▪▫■□➢►▶\uf0b7\uf0a7\uf0d8\uf0fc]|[o§Øü](?=\t))(?=[ \t\u00a0\u202f])/;
/** What begins an item only among others or after a colon: a dash may open a reply, « 5° » a line. */
const PERHAPS_ITEM = /^([ \t>]*)(?:([–—·→✓✔])|(\d{1,2})([-°]))[ \t\u00a0\u202f]/;
const FENCE = /^[ \t>]*(`{3,}|~{3,})/;

/** `text` in Markdown's own signs. As long as it was, character by character: places hold. */
export function asMeant(text: string): string {
  const lines = text.split("\n");
  let fence = "";
  return lines
    .map((line, index) => {
      const mark = FENCE.exec(line)?.[1];
      if (fence !== "") {
        if (mark?.startsWith(fence)) fence = "";
        return line;
      }
      fence = mark ?? "";
      if (fence !== "") return line;
      return spacedPlainly(withItsSign(line, lines, index).replace(NOTE, "$1: "));
    })
    .join("\n");
}

function withItsSign(line: string, lines: readonly string[], index: number): string {
  const sure = line.replace(BULLET, "$1-");
  const [start, before = "", , number, sign] = (sure === line && PERHAPS_ITEM.exec(line)) || [];
  if (start === undefined || !isAmongItems(lines, index, sign)) return sure;
  const end = before.length + (number?.length ?? 0);
  return `${line.slice(0, end)}${number === undefined ? "-" : "."}${line.slice(end + 1)}`;
}

function isAmongItems(lines: readonly string[], index: number, sign: string | undefined): boolean {
  const near = (step: number) => {
    let at = index + step;
    while (lines[at]?.trim() === "") at += step;
    return lines[at] ?? "";
  };
  const before = near(-1);
  const isLike = (other: string) => {
    const match = PERHAPS_ITEM.exec(other);
    return match !== null && (match[4] === undefined) === (sign === undefined);
  };
  return /:\s*$/.test(before) || isLike(before) || isLike(near(1));
}

function spacedPlainly(line: string): string {
  if (line.search(ANY_FIXED) < 0) return line;
  const plain = (match: string) => match.replace(ANY_FIXED, " ");
  if (RULE.test(line)) return plain(line);
  const started = line.replace(LEADING, plain).replace(BEHIND_SIGN, plain);
  return (/^[ >]*\|/.test(started) ? started.replace(AROUND_BAR, plain) : started).replace(
    IN_ADDRESS,
    plain,
  );
}

/**
 * The tree of a text, with lists in lists and notes of several paragraphs where two spaces say so,
 * with addresses that end, and where they are used: links and pictures by reference are as others.
 */
export function treeAsMeant(tree: Root): Root {
  const definitions = new Map<string, Definition>();
  visit(tree, "definition", (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(tree, (node) => {
    if (node.type === "list") nestItems(node);
    if (!("children" in node)) return;
    nestBlocks(node);
    endAddresses(node);
    if (definitions.size > 0) resolve(node, definitions);
  });
  return tree;
}

function resolve(parent: Parents, definitions: ReadonlyMap<string, Definition>): void {
  const children = parent.children.map((child) => {
    if (child.type !== "linkReference" && child.type !== "imageReference") return child;
    const known = definitions.get(child.identifier);
    if (known === undefined) return child;
    const { url, title } = known;
    const { position } = child;
    const resolved: Link | Image =
      child.type === "linkReference"
        ? { type: "link", url, title, children: child.children, position }
        : { type: "image", url, title, alt: child.alt, position };
    return resolved;
  });
  Object.assign(parent, { children });
}

function columnOf({ position }: Pick<RootContent, "position">): number {
  return position?.start.column ?? 1;
}

/** Items two columns further in than the first, which Markdown takes for its equals under « 10. ». */
function nestItems(list: List): void {
  const items: ListItem[] = [];
  for (const item of list.children) {
    const outer = items.at(-1);
    const isInner = outer !== undefined && columnOf(item) >= columnOf(list) + 2;
    const inner = isInner ? outer.children.at(-1) : undefined;
    if (!isInner) items.push(item);
    else if (inner?.type === "list" && columnOf(inner) === columnOf(item))
      inner.children.push(item);
    else
      outer.children.push({
        ...list,
        start: list.ordered ? 1 : null,
        children: [item],
        position: item.position,
      });
  }
  list.children = items;
}

/**
 * A list right below another and further in is one of its last item; what follows goes on with it.
 * A paragraph below a note, and further in, is the note's.
 */
function nestBlocks(parent: Parents): void {
  const children: RootContent[] = [];
  for (const child of parent.children) {
    const last = children.at(-1);
    if (last?.type === "footnoteDefinition" && child.type === "paragraph" && columnOf(child) > 1) {
      last.children.push(child);
      continue;
    }
    if (child.type !== "list" || last?.type !== "list") {
      children.push(child);
      continue;
    }
    const item = last.children.at(-1);
    if (item !== undefined && columnOf(child) >= columnOf(last) + 2) item.children.push(child);
    else if (
      last.ordered &&
      child.ordered &&
      columnOf(child) === columnOf(last) &&
      child.start === (last.start ?? 1) + last.children.length
    )
      last.children = [...last.children, ...child.children];
    else children.push(child);
  }
  Object.assign(parent, { children });
}

/** A French mark behind an address typed alone is none of it: « https://exemple.fr/page ». */
const BEHIND_ADDRESS = /[«»“”…—]|’$/;

function endAddresses(parent: Parents): void {
  for (const [index, link] of [...parent.children.entries()].reverse()) {
    const text = link.type === "link" ? link.children[0] : undefined;
    if (link.type !== "link" || text?.type !== "text" || !link.url.endsWith(text.value)) continue;
    const { start, end } = link.position ?? {};
    const length = text.value.search(BEHIND_ADDRESS);
    if (length < 0 || start === undefined || end === undefined) continue;
    if ((end.offset ?? 0) - (start.offset ?? 0) !== text.value.length) continue;
    const behind = text.value.slice(length);
    const cut = {
      line: start.line,
      column: start.column + length,
      offset: (start.offset ?? 0) + length,
    };
    link.url = link.url.slice(0, -behind.length);
    text.value = text.value.slice(0, length);
    link.position = { start, end: cut };
    const rest: Text = { type: "text", value: behind, position: { start: cut, end } };
    Object.assign(parent, {
      children: [...parent.children.slice(0, index + 1), rest, ...parent.children.slice(index + 1)],
    });
  }
}
