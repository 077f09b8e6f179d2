import type { Nodes } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { OPAQUE } from "../../lib/content/typography-rules";

/** Elements that stand within a line: words may run across their borders. */
const INLINE = new Set(
  "a abbr b bdi cite del dfn em i ins mark q s small span strong sub sup time u wbr".split(" "),
);

const PROGRAMS = new Set(["script", "style", "template"]);
const CODE = new Set(["code", "pre", "kbd", "samp", "var"]);

/** Attributes that are read to people. */
const READ_OUT = ["alt", "ariaLabel", "placeholder", "title"];

const parser = unified().use(rehypeParse);

/**
 * The French that a page says, read out attributes and the page's description included, a line for
 * each block. For code, and for words in another language, stands U+FFFC, as in the typography.
 */
export function visibleText(html: string): string {
  return textOf(parser.parse(html));
}

function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (!("children" in node)) return "";
  if (node.type === "element") {
    const { tagName, properties } = node;
    if (PROGRAMS.has(tagName)) return "";
    if (CODE.has(tagName) || (properties.lang ?? "fr") !== "fr") return OPAQUE;
    if (tagName === "meta")
      return properties.name === "description" ? said(properties.content) : "";
    const attributes = READ_OUT.map((name) => said(properties[name])).join("");
    const inner = node.children.map(textOf).join("");
    return attributes + (INLINE.has(tagName) ? inner : `\n${inner}\n`);
  }
  return node.children.map(textOf).join("");
}

function said(value: unknown): string {
  return typeof value === "string" ? `\n${value}\n` : "";
}
