import type { Root } from "mdast";
import { visit } from "unist-util-visit";

/** Written out, so that Tailwind finds them. */
const CLASS_NAMES = { left: ["text-left"], center: ["text-center"], right: ["text-right"] };

/**
 * Aligns the cells of tables by class names: left to itself, MDX would write a `style`
 * attribute, which the content security policy forbids.
 */
export function remarkTableAlign(): (tree: Root) => void {
  return (tree) => {
    visit(tree, "table", (table) => {
      for (const row of table.children) {
        row.children.forEach((cell, column) => {
          const align = table.align?.[column];
          if (align) cell.data = { ...cell.data, hProperties: { className: CLASS_NAMES[align] } };
        });
      }
      table.align = null;
    });
  };
}
