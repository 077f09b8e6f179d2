/** The first row of a table of arrivals, which names its columns. */

import { slug } from "../content/slug";
import type { Fault, Place } from "../faults/fault";
import { nearestOf } from "../faults/suggest";
import { columnNames } from "./arrival-columns";
import { columnMissing, columnTwice, columnUnknown, csvHeader } from "./arrival-faults";

/** The column that a heading names: in any case, with or without accents. */
export function columnNamed(header: string): string | undefined {
  return columnNames.find((name) => slug(name) === slug(header));
}

/** The column that a heading probably means. */
function meantBy(header: string): string | undefined {
  return nearestOf(header, columnNames);
}

/** What is wrong with a table's first row; `place` gives that of a column by its rank, from 1. */
export function headerFaults(
  headers: readonly string[],
  columns: readonly (string | undefined)[],
  needed: readonly string[],
  place: (column: number) => Place,
): Fault[] {
  if (columns.every((column) => column === undefined) && !headers.some((name) => meantBy(name)))
    return [csvHeader(place(1))];
  const faults = headers.flatMap((name, index) => {
    const column = columns[index];
    if (column === undefined)
      return [columnUnknown(place(index + 1), name, columnNames, meantBy(name))];
    if (columns.indexOf(column) < index) return [columnTwice(place(index + 1), column)];
    return [];
  });
  const meant = headers.map(meantBy);
  const missing = needed.filter((name) => !columns.includes(name) && !meant.includes(name));
  return [...faults, ...missing.map((name) => columnMissing(place(1), name))];
}
