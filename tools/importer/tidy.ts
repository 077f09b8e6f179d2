/** 35, 37, 38, 42: what is left over once the rest is mended. */
import type { Nodes, Parents, Root } from "mdast";
import { visit } from "unist-util-visit";
import { remarks, type Tell } from "./notes";
import { rangeOf } from "./phrasing";

/** Removes what is empty, frees components from paragraphs, and lets no cell have two lines. */
export function tidy(tree: Root, tell: Tell): void {
  visit(tree, "tableCell", (cell) => {
    const [first] = cell.children.filter(({ type }) => type === "break");
    if (first === undefined) return;
    tell(rangeOf(cell).start, remarks.lineInCell());
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
function blocksOf(paragraph: Extract<Nodes, { type: "paragraph" }>): Nodes[] {
  const blocks: Nodes[] = [];
  let line: typeof paragraph.children = [];
  const endLine = () => {
    const children = withoutOuterBreaks(line);
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

function withoutOuterBreaks<Child extends Nodes>(children: readonly Child[]): Child[] {
  const solid = (child: Nodes) =>
    child.type !== "break" && !(child.type === "text" && /^[\s_*\\|~]*$/.test(child.value));
  const first = children.findIndex(solid);
  if (first === -1) return [];
  return children.slice(first, children.findLastIndex(solid) + 1);
}

function isEmpty(node: Nodes): boolean {
  if (node.type === "text") return node.value === "";
  if (node.type === "tableCell" || node.type === "tableRow") return false;
  return "children" in node && node.children.length === 0 && !node.type.startsWith("mdx");
}
