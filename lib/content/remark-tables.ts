import type { Root, Table, TableCell } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { isJsx } from "./jsx-element";
import { frenchTypography } from "./typography";

/** The element that stands for a table without its tag: what it holds is shown, and no more. */
export const ROWS = "rows";

/** Written out, so that Tailwind finds them. */
const ALIGNED = { left: "text-left", center: "text-center", right: "text-right" };

/** Letters that a phone of 320 px has room for in one row, the space between columns apart. */
const ROOM = 30;

/**
 * Makes authors' tables fit every screen: a table too wide for a phone becomes blocks there, each
 * cell under the name of its column. Cells are aligned by class names: left to itself, MDX would
 * write a `style` attribute, which the content security policy forbids. A table in `<Table caption>`
 * leaves its own tag to that component, and its cells say of what they are headings (RGAA 4.1,
 * criterion 5.7).
 */
export function remarkTables(): (tree: Root) => void {
  return (tree) => {
    visit(tree, "table", settle);
    visit(tree, (node) => {
      if (isJsx(node) && node.name === "Table") visit(node, "table", leaveTag);
    });
  };
}

function settle(table: Table): void {
  const [header, ...rows] = table.children;
  const names = (header?.children ?? []).map((cell) => frenchTypography(textOf(cell)));
  for (const row of table.children)
    row.children.forEach((cell, column) => {
      const align = table.align?.[column];
      if (align) add(cell, { className: [ALIGNED[align]] });
    });
  table.align = null;
  if (!isWide(table)) return;
  table.data = { ...table.data, hProperties: { className: ["stacked"] } };
  for (const row of rows)
    row.children.forEach((cell, column) => {
      if (column > 0 && names[column]) add(cell, { dataLabel: names[column] });
    });
}

/** Whether the longest words of all columns together leave a phone's screen. */
function isWide({ children: rows }: Table): boolean {
  const columns = rows[0]?.children.length ?? 0;
  const widest = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map(({ children }) => longestWord(children[column]))),
  );
  return widest.reduce((sum, letters) => sum + letters, columns) > ROOM;
}

function longestWord(cell: TableCell | undefined): number {
  const words = cell === undefined ? [] : textOf(cell).split(/[\s-]+/);
  return Math.max(0, ...words.map(({ length }) => length));
}

function leaveTag(table: Table): void {
  table.data = { ...table.data, hName: ROWS };
  table.children.forEach((row, line) => {
    row.children.forEach((cell, column) => {
      if (line > 0 && column > 0) return;
      add(cell, { scope: line === 0 ? "col" : "row" });
      cell.data = { ...cell.data, hName: "th" };
    });
  });
}

function add(cell: TableCell, properties: Record<string, string | string[]>): void {
  cell.data = { ...cell.data, hProperties: { ...cell.data?.hProperties, ...properties } };
}
