/** Reads old Markdown, with HTML, and writes MDX. */
import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import remarkStringify from "remark-stringify";
import { unified } from "unified";

const reader = unified().use(remarkParse).use(remarkGfm).freeze();

const writer = unified()
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkStringify, { bullet: "-", emphasis: "*", rule: "-", resourceLink: true })
  .freeze();

/** The tree of a text as the old site read it, but for its own notations. */
export function readMarkdown(text: string): Root {
  return reader.parse(text);
}

/** A tree as MDX. */
export function writeMdx(tree: Root): string {
  return writer.stringify(tree);
}
