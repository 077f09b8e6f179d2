import type { PhrasingContent, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { ordinalParts } from "./ordinals";

/** Ordinals with their endings raised: `1er` as `1<sup>er</sup>`. */
export function remarkOrdinals(): (tree: Root) => void {
  return (tree) =>
    visit(tree, "text", (node, index, parent) => {
      const parts = ordinalParts(node.value);
      if (index === undefined || parent === undefined || parts.length < 2) return undefined;
      const pieces = parts.map(({ text, raised }): PhrasingContent => {
        const piece: PhrasingContent = { type: "text", value: text };
        return raised
          ? { type: "mdxJsxTextElement", name: "sup", attributes: [], children: [piece] }
          : piece;
      });
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
}
