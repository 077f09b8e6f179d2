/** Reads old Markdown and HTML, and writes MDX, by remark and rehype. */
import { defaultHandlers, type NodeHandle } from "hast-util-to-mdast";
import type { Root } from "mdast";
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

/** The tree of a text as the old site read it: Markdown, or HTML alone. */
export function readMarkdown(text: string, isHtml = false): Root {
  if (!isHtml) return reader.parse(text);
  const place = (line: number, offset: number) => ({ line, column: 1, offset });
  const position = { start: place(1, 0), end: place(text.split("\n").length, text.length) };
  return { type: "root", children: [{ type: "html", value: text, position }] };
}

/** A tree as MDX. */
export function writeMdx(tree: Root): string {
  return writer.stringify(tree);
}

/** HTML knows no footnotes: they pass through it as they are. */
const FOOTNOTES: ("footnoteReference" | "footnoteDefinition")[] = [
  "footnoteReference",
  "footnoteDefinition",
];
const fromFootnotes: Record<string, NodeHandle> = {
  footnoteReference: (_, node) => node,
  footnoteDefinition: (state, node) => ({ ...node, children: state.toFlow(state.all(node)) }),
};

/**
 * 15, 42 to 48: the tree of a text, its HTML read as browsers read it and written as Markdown, and
 * the anchors that it sets.
 */
export function withoutHtml(
  old: Root,
  text: string,
  tell: Tell,
): { tree: Root; anchors: Anchor[] } {
  const file = new VFile(text);
  const html = unified()
    .use(remarkRehype, {
      allowDangerousHtml: true,
      passThrough: FOOTNOTES,
      handlers: {
        ...defListHastHandlers,
        footnoteReference: undefined,
        footnoteDefinition: undefined,
      },
    })
    .use(rehypeRaw, { passThrough: FOOTNOTES })
    .runSync(old, file);
  const anchors: Anchor[] = [];
  visit(html, "element", ({ tagName, properties: { name, id, href }, position }) => {
    const anchor = id ?? (tagName === "a" && href === undefined ? name : undefined);
    const offset = position?.start.offset;
    if (typeof anchor === "string" && offset !== undefined) anchors.push({ name: anchor, offset });
  });
  const toMarkdown = unified().use(rehypeRemark, {
    newlines: true,
    handlers: { ...defaultHandlers, ...htmlHandlers(tell) },
    nodeHandlers: { ...fromFootnotes, comment: () => undefined },
  });
  return { tree: toMarkdown.runSync(html, file), anchors };
}
