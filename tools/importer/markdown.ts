/** Reads old Markdown and HTML, and writes MDX, by remark and rehype. */
import type { Element } from "hast";
import { defaultHandlers, type Handle } from "hast-util-to-mdast";
import type { FootnoteDefinition, FootnoteReference, Root } from "mdast";
import rehypeParse from "rehype-parse";
import rehypeRaw from "rehype-raw";
import rehypeRemark from "rehype-remark";
import { defListHastHandlers, remarkDefinitionList } from "remark-definition-list";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import remarkStringify from "remark-stringify";
import { type Processor, unified } from "unified";
import { visit } from "unist-util-visit";
import { VFile } from "vfile";
import { htmlHandlers } from "./html-handlers";
import type { Tell } from "./source";

/** A name for a place in the page, and where it stood in the text. */
export interface Anchor {
  name: string;
  offset: number;
}

/** 28, 29: what four spaces in front turn into code is text in the old posts, almost always. */
function noIndentedCode(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ disable: { null: ["codeIndented"] } });
}

const reader = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDefinitionList)
  .use(noIndentedCode)
  .freeze();

const writer = unified()
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkStringify, { bullet: "-", emphasis: "*", rule: "-", resourceLink: true })
  .freeze();

/** The tree of a text as the old site read it. */
export function readMarkdown(text: string): Root {
  return reader.parse(text);
}

/** A tree as MDX. */
export function writeMdx(tree: Root): string {
  return writer.stringify(tree);
}

/** HTML knows no footnotes: they pass through it under names of their own. */
const toFootnotes = {
  footnoteReference: (_: unknown, { identifier }: FootnoteReference): Element => ({
    type: "element",
    tagName: "footnote-reference",
    properties: { name: identifier },
    children: [],
  }),
  footnoteDefinition: (
    state: { all(node: FootnoteDefinition): Element["children"] },
    node: FootnoteDefinition,
  ): Element => ({
    type: "element",
    tagName: "footnote-definition",
    properties: { name: node.identifier },
    children: state.all(node),
  }),
};

const fromFootnotes: Record<string, Handle> = {
  "footnote-reference": (_, { properties }) => ({
    type: "footnoteReference",
    identifier: String(properties.name),
    label: String(properties.name),
  }),
  "footnote-definition": (state, node) => ({
    type: "footnoteDefinition",
    identifier: String(node.properties.name),
    label: String(node.properties.name),
    children: state.toFlow(state.all(node)),
  }),
};

/**
 * 15, 42 to 48: the tree of a text, its HTML read as browsers read it and written as Markdown, and
 * the anchors that it sets. `text` is Markdown, or HTML alone. What cannot be kept is told.
 */
export function withoutHtml(
  text: string,
  isHtml: boolean,
  tell: Tell,
): { tree: Root; anchors: Anchor[] } {
  const file = new VFile(text);
  const toHtml = unified()
    .use(remarkRehype, {
      allowDangerousHtml: true,
      handlers: { ...defListHastHandlers, ...toFootnotes },
    })
    .use(rehypeRaw, { passThrough: [] });
  const html = isHtml
    ? unified().use(rehypeParse, { fragment: true }).parse(file)
    : toHtml.runSync(readMarkdown(text), file);
  const anchors: Anchor[] = [];
  visit(html, "element", ({ tagName, properties: { name, id, href }, position }) => {
    const anchor = id ?? (tagName === "a" && href === undefined ? name : undefined);
    const offset = position?.start.offset;
    if (typeof anchor === "string" && offset !== undefined) anchors.push({ name: anchor, offset });
  });
  const { handlers, nodeHandlers } = htmlHandlers(tell);
  const toMarkdown = unified().use(rehypeRemark, {
    newlines: true,
    handlers: { ...defaultHandlers, ...handlers, ...fromFootnotes },
    nodeHandlers,
  });
  return { tree: toMarkdown.runSync(html, file), anchors };
}
