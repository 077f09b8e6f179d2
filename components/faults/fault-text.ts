/**
 * A fault as a page shows it: its spaces hold, its marks stay as they are, since it quotes what
 * an author wrote and what to write, straight quotation marks included.
 */
export function faultText(text: string): string {
  return text.replace(/(?<=«) | (?=[»;:!?])/g, "\u00a0");
}
