import type { Nodes, Parents, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";

/** A stretch of the source that holds running text. */
export interface Stretch {
  start: number;
  end: number;
  parent: Parents | undefined;
  /** What in it is read already: links, images, code. Offsets in the source, in order. */
  read: readonly { start: number; end: number; node: Nodes }[];
}

/** The paragraphs, headings and table cells of a tree. */
export function stretchesOf(tree: Root): Stretch[] {
  const stretches: Stretch[] = [];
  visit(tree, (node, _, parent) => {
    if (node.type !== "paragraph" && node.type !== "heading" && node.type !== "tableCell") return;
    const read: { start: number; end: number; node: Nodes }[] = [];
    visit(node, (inner) => {
      if (!["link", "image", "inlineCode", "html"].includes(inner.type) || isBareAddress(inner))
        return undefined;
      read.push({ ...rangeOf(inner), node: inner });
      return SKIP;
    });
    stretches.push({ ...rangeOf(node), parent, read });
  });
  return stretches;
}

/** Where a node stands in the source. */
export function rangeOf({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** An address that GFM takes for a link, though it may be the target of a broken one. */
function isBareAddress(node: Nodes): boolean {
  if (node.type !== "link") return false;
  const [child] = node.children;
  return child?.type === "text" && rangeOf(child).start === rangeOf(node).start;
}
