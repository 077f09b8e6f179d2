import type { Nodes } from "mdast";
import { phrasing } from "mdast-util-phrasing";
import { isJsx, type JsxElement } from "./jsx-element";

/** What a component writes by itself, such as a member's name; else its inner text counts. */
type Written = (element: JsxElement) => string | undefined;

/**
 * The words of a document without its markup, a line for each block: for search and
 * descriptions. As their author typed them: `frenchTypography` makes them fit to show.
 */
export function plainText(tree: Nodes, written: Written = () => undefined): string {
  return wordsOf(tree, written)
    .replace(/(?<! ) *\n[ \n]*/g, "\n")
    .trim();
}

function wordsOf(node: Nodes, written: Written): string {
  switch (node.type) {
    case "text":
      return node.value.replaceAll("\n", " ");
    case "inlineCode":
    case "code":
      return node.value;
    case "break":
      return "\n";
    default:
      return (isJsx(node) ? written(node) : undefined) ?? wordsIn(node, written);
  }
}

function wordsIn(node: Nodes, written: Written): string {
  if (!("children" in node)) return "";
  return node.children
    .map((child) => wordsOf(child, written) + (phrasing(child) ? "" : "\n"))
    .join("");
}
