import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { isJsx } from "./jsx-element";

/** The element that stands for a table without its tag: what it holds is shown, and no more. */
export const ROWS = "rows";

/**
 * A table in `<Table caption>`, which Markdown alone cannot give a caption, leaves its own tag to
 * that component; its cells say of what they are headings (RGAA 4.1, criterion 5.7).
 */
export function remarkCaptions(): (tree: Root) => void {
  return (tree) => {
    visit(tree, (node) => {
      if (!isJsx(node) || node.name !== "Table") return;
      visit(node, "table", (table) => {
        table.data = { ...table.data, hName: ROWS };
        table.children.forEach((row, line) => {
          row.children.forEach((cell, column) => {
            if (line > 0 && column > 0) return;
            const hProperties = {
              ...cell.data?.hProperties,
              scope: line === 0 ? "col" : "row",
            };
            cell.data = { ...cell.data, hName: "th", hProperties };
          });
        });
      });
    });
  };
}
