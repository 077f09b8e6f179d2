/** What is mended in the tree of an old post, once its HTML is gone. */
import type { Heading, Nodes, Paragraph, Parents, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { headingIds } from "../../lib/content/remark-heading-ids";
import { decoded } from "./addresses";
import type { Anchor } from "./markdown";
import { rangeOf, type Tell } from "./source";

/** 28: lines of code that four spaces in front made code. */
const CODE_LIKE = /[{}]\s*$|^[ \t]*(\$ |sudo |git |docker |curl )|=>/m;
/** 21, 22, 30: signs that stay as typed, what is said of them, and what to do. */
const LITERAL: readonly [RegExp, (found: string) => string, string][] = [
  [
    // Square brackets, save those of an omission, of a task, or of a link that the check will tell.
    /\[(?!\s*(?:(?:\.{3}|…|x|X)\s*)?\])[^[\]]+\](?! ?\()/g,
    (found) => `« ${found} » est entre crochets, sans adresse.`,
    "Donnez l’adresse, [texte](adresse), ou retirez les crochets.",
  ],
  [
    /\*\*[^*]*(?:\*\*)?/g,
    (found) => `Des astérisques ne mettent rien en gras : « ${found} ».`,
    "Écrivez « **mots** », sans espace à l’intérieur, ou retirez les astérisques.",
  ],
];
/** Mends the tree that was read from `text`. `title` is the post's. */
export function mendTree(
  tree: Root,
  text: string,
  title: string,
  anchors: readonly Anchor[],
  tell: Tell,
): void {
  keepCode(tree, text, tell);
  tellLiteral(tree, text, tell);
  levelHeadings(tree);
  leadAnchors(tree, anchors);
  fillTitles(tree, title, tell);
}

function keepCode(tree: Root, text: string, tell: Tell): void {
  visit(tree, "paragraph", (node, index, parent) => {
    const { start, end } = rangeOf(node);
    const from = start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1;
    const lines = text.slice(from, end);
    if (parent?.type !== "root" || index === undefined) return;
    if (!/^(?: {4}|\t)/.test(lines) || !CODE_LIKE.test(lines)) return;
    const value = lines.replace(/^(?: {4}|\t)/gm, "");
    parent.children.splice(index, 1, { type: "code", value });
    tell(
      from,
      "Un passage en retrait de quatre espaces est resté du code.",
      "Si c’est du texte, retirez les accents graves qui l’entourent.",
    );
  });
}

function tellLiteral(tree: Root, text: string, tell: Tell): void {
  visit(tree, "text", (node) => {
    const { start, end } = rangeOf(node);
    for (const [pattern, words, advice] of LITERAL)
      for (const [found] of node.value.matchAll(pattern)) {
        const at = Math.max(0, text.slice(start, end).indexOf(found));
        tell(start + at, words(found.trim()), advice);
      }
  });
}

/** 36: the highest headings of a post get level 2, and no level is skipped. */
function levelHeadings(tree: Root): void {
  const depths = [1, 2, 3, 4, 5, 6] as const;
  const open: Heading["depth"][] = [];
  visit(tree, "heading", (heading) => {
    while ((open.at(-1) ?? 0) >= heading.depth) open.pop();
    open.push(heading.depth);
    heading.depth = depths[open.length] ?? 6;
  });
}

/** 43: links to places in the page lead to the heading at or after the place; the check tells others. */
function leadAnchors(tree: Root, anchors: readonly Anchor[]): void {
  const ids = [...headingIds(tree)];
  visit(tree, "link", (link) => {
    if (!link.url.startsWith("#")) return;
    const name = decoded(link.url.slice(1));
    const place = anchors.find((anchor) => anchor.name === name);
    const found = place
      ? ids.find(([heading]) => rangeOf(heading).end >= place.offset)
      : ids.find(([heading, id]) => id === name || kramdownId(textOf(heading)) === name);
    if (found !== undefined) link.url = `#${found[1]}`;
  });
}

/** kramdown made ids of headings' texts, much as this site does. */
function kramdownId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");
}

/** Components without title get that of the heading above them, else of the post; told. */
function fillTitles(tree: Root, postTitle: string, tell: Tell): void {
  let heading = postTitle;
  visit(tree, (node) => {
    if (node.type === "heading") heading = textOf(node).trim() || heading;
    if (node.type !== "mdxJsxFlowElement") return;
    const title = node.attributes.find((one) => "name" in one && one.name === "title");
    if (title?.value !== "") return;
    title.value = heading;
    const what = node.name === "Video" ? "Une vidéo" : "Un document";
    tell(
      rangeOf(node).start,
      `${what} n’avait pas de titre. Titre provisoire : « ${heading} ».`,
      "Écrivez ce que l’on y trouve.",
    );
  });
}

/** 35, 37, 38, 42: no cell has two lines, components stand alone, and what is empty goes. */
export function tidy(tree: Root, tell: Tell): void {
  visit(tree, "tableCell", (cell) => {
    if (!cell.children.some(({ type }) => type === "break")) return;
    tell(
      rangeOf(cell).start,
      "Une case de tableau avait plusieurs lignes : elles se suivent maintenant.",
      "Relisez la case ; au besoin, séparez-les par un point-virgule.",
    );
    cell.children = cell.children.map((child) =>
      child.type === "break" ? { type: "text", value: " " } : child,
    );
  });
  tidyChildren(tree);
}

function tidyChildren(parent: Parents): void {
  const kept: Nodes[] = [];
  for (const child of parent.children) {
    if ("children" in child) tidyChildren(child);
    kept.push(...(child.type === "paragraph" ? blocksOf(child) : isEmpty(child) ? [] : [child]));
  }
  Object.assign(parent, { children: kept });
}

/** A paragraph's blocks: its lines of text, and the components that stood among them. */
function blocksOf(paragraph: Paragraph): Nodes[] {
  const blocks: Nodes[] = [];
  let line: Paragraph["children"] = [];
  const endLine = () => {
    const solid = (child: Nodes) =>
      child.type !== "break" && !(child.type === "text" && /^[\s_*\\|~]*$/.test(child.value));
    const first = line.findIndex(solid);
    const children = first === -1 ? [] : line.slice(first, line.findLastIndex(solid) + 1);
    if (children.length > 0) blocks.push({ ...paragraph, children });
    line = [];
  };
  for (const child of paragraph.children) {
    if (isComponent(child)) {
      endLine();
      blocks.push(child);
    } else line.push(child);
  }
  endLine();
  return blocks;
}

function isComponent({ type }: Nodes): boolean {
  return type === "mdxJsxFlowElement";
}

function isEmpty(node: Nodes): boolean {
  if (node.type === "text") return node.value === "";
  if (node.type === "tableCell" || node.type === "tableRow") return false;
  return "children" in node && node.children.length === 0 && !node.type.startsWith("mdx");
}
