/** What one measurement reports: a table, and what stands out of it. */
export interface Section {
  title: string;
  /** How it was measured, and what to read in it. */
  notes?: string;
  /** What was measured, and its figures by their names. */
  rows: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
  /** One sentence for each budget that is not kept. */
  breaches?: readonly string[];
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
