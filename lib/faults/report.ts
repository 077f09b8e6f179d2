import type { Fault, Level } from "./fault";

const levelNames: Record<Level, string> = {
  error: "erreur",
  warning: "avertissement",
  draft: "brouillon",
};

/** All faults as text, by file, line and column, with a last line that sums them up. */
export function report(faults: readonly Fault[]): string {
  return [...inOrder(faults).map(inFull), summary(faults)].join("\n");
}

/** The faults by file, line and column. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  const byFile = new Intl.Collator("fr", { numeric: true });
  return [...faults].sort(
    ({ place: a }, { place: b }) =>
      byFile.compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

/** "2 erreurs, 1 avertissement." and what drafts want, or that all is well. */
export function summary(faults: readonly Fault[]): string {
  if (faults.length === 0) return "Aucune erreur, aucun avertissement.";
  const count = (wanted: Level) => faults.filter(({ level }) => level === wanted).length;
  const said = [counted(count("error"), "erreur"), counted(count("warning"), "avertissement")];
  const inDrafts = count("draft");
  if (inDrafts > 0) said.push(`${counted(inDrafts, "faute")} dans des brouillons`);
  return capital(`${said.join(", ")}.`);
}

/** A fault as text: its place and what is there, what was expected, what to write. */
export function inFull({ id, level, place, found, expected, advice }: Fault): string {
  const lines = [
    `${visible(place.file)}:${place.line}:${place.column}  ${levelNames[level]}  ${visible(found)}  [${id}]`,
    `    Attendu : ${expected}.`,
  ];
  if (advice !== undefined) lines.push(`    ${advice}`);
  return `${lines.join("\n")}\n`;
}

/** A name may hold what moves a terminal's cursor, colours its text, or turns it around. */
function visible(text: string): string {
  return text.replace(HIDDEN, (sign) => `⟨${codePointOf(sign)}⟩`);
}

/** What Unicode calls a character: `U+200B`. */
export function codePointOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

const HIDDEN = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

function counted(count: number, noun: string): string {
  return count === 0
    ? `aucun${noun === "erreur" ? "e" : ""} ${noun}`
    : `${count} ${noun}${count > 1 ? "s" : ""}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
