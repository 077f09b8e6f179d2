/** 11, 12, 49: kramdown's attribute lists: the stylesheet alone says how things look. */
import type { Root } from "mdast";
import { findAndReplace } from "mdast-util-find-and-replace";
import { visit } from "unist-util-visit";
import { remarks, type Tell } from "./notes";
import { rangeOf } from "./phrasing";

/** `{: style="…"}`, `{:m: .x}`, `{:m}`, `{::nomarkdown}`; and an id, `{#id}`, after a heading. */
const ATTRIBUTES = /(?<!\s)\s*\{(?::[^{}\n]*|#[\w-]+)\}/g;
const ID = /\{(?::\s*)?#([\w-]+)(?![\w-])[^{}\n]*\}/g;

/** A name for a place in the page, and the offset of the place. */
export interface Anchor {
  name: string;
  offset: number;
}

/** Removes attribute lists, and gives the anchors that they set. */
export function removeAttributes(tree: Root, tell: Tell): Anchor[] {
  const anchors: Anchor[] = [];
  visit(tree, "text", (node) => {
    const offset = rangeOf(node).start;
    for (const [, name = ""] of node.value.matchAll(ID)) anchors.push({ name, offset });
  });
  findAndReplace(tree, [ATTRIBUTES, ""]);
  visit(tree, "text", (node) => {
    const left = /\{:[^\n]{0,40}/.exec(node.value)?.[0];
    if (left !== undefined) tell(rangeOf(node).start, remarks.attributesKept(left));
  });
  return anchors;
}
