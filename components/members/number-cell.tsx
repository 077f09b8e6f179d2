/**
 * A number in a table's cell. Zero is written, for a dash is silent to who listens, and dimmed,
 * so that the eye finds the others.
 *
 * @param signed shows a difference, with a true minus
 */
export function NumberCell({ value, signed = false }: { value: number; signed?: boolean }) {
  const sign = !signed || value === 0 ? "" : value > 0 ? "+" : "−";
  const text = `${sign}${signed ? Math.abs(value) : value}`;
  return <td className={value === 0 ? "num text-ink-2" : "num"}>{text}</td>;
}
