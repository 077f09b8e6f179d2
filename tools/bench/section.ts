/** What one measurement reports: a table, and what stands out of it. */
export interface Section {
  title: string;
  /** How it was measured, and what to read in it. */
  notes: string[];
  columns: string[];
  rows: (string | number)[][];
  /** One sentence for each budget that is not kept. */
  breaches: string[];
}

/** The middle of some numbers; of two in the middle, the lower. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** A number for people: no decimals from 100 on, two below 10. */
export function rounded(value: number): number {
  const decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return Number(value.toFixed(decimals));
}

/** A section as text: its columns aligned, numbers to the right. */
export function tableOf({ title, notes, columns, rows, breaches }: Section): string {
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, index) =>
    Math.max(...cells.map((row) => row[index]?.length ?? 0)),
  );
  const lines = cells.map((row, line) =>
    row
      .map((cell, index) => {
        const width = widths[index] ?? 0;
        const isNumber = line > 0 && typeof rows[line - 1]?.[index] === "number";
        return isNumber ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd(),
  );
  const faults = breaches.map((breach) => `✗ ${breach}`);
  return [`\n── ${title}`, ...notes, "", ...lines, ...faults].join("\n");
}
