/** What an author meant by a line that YAML does not take as words. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  visit,
} from "yaml";

/** What YAML reads as its own: names of values (`&`), what repeats them (`*`), types (`!`). */
export function signsIn(document: Document): { offset: number; sign: string }[] {
  const signs: { offset: number; sign: string }[] = [];
  visit(document, (_, node) => {
    if (isPair(node)) {
      if (isScalar(node.key) && node.key.value === "__proto__" && node.key.range)
        signs.push({ offset: node.key.range[0], sign: "__proto__" });
      return;
    }
    if (!isNode(node) || !node.range) return;
    const sign = isAlias(node)
      ? `*${node.source}`
      : node.anchor !== undefined
        ? `&${node.anchor}`
        : node.tag?.startsWith("!")
          ? node.tag
          : "";
    if (sign !== "") signs.push({ offset: node.range[0], sign });
  });
  return signs;
}

const FIELD_PARTS = /^( *(?:- +)?)([\p{L}\w-]{1,40}) *:(.*)$/u;

/** The faulty line, from 0, and what was probably meant by it, where a guess can be read. */
export function lineMeant(lines: readonly string[], at: number): { line: number; meant?: string } {
  let line = at;
  while (line > 0 && (lines[line] ?? "").trim() === "") line -= 1;
  const [, indent = "", key, typed = ""] = FIELD_PARTS.exec(lines[line] ?? "") ?? [];
  const value = typed.trim();
  const next = lines[line + 1] ?? "";
  const guesses: [line: number, guess: string][] = [];
  if (lines[line]?.startsWith("\t")) guesses.push([line, (lines[line] ?? "").trim()]);
  if (key === undefined) {
    const before = lines[line - 1] ?? "";
    const [, , name, start = ""] = FIELD_PARTS.exec(before) ?? [];
    const whole = `${start.trim()} ${(lines[line] ?? "").trim()}`;
    if (name !== undefined)
      guesses.push([line, `${name}: ${whole}`], [line, `${name}: ${quoted(whole)}`]);
  } else if (
    /^ +[\w-]+ *:/.test(next) &&
    indent === "" &&
    value !== "" &&
    /^[^"'[{&*!]/.test(value)
  ) {
    guesses.push([line + 1, next.trim()]);
  } else {
    guesses.push([line, `${indent}${key}: ${value}`]);
    if (/^\[[^\]]*\]?$/.test(value)) guesses.push([line, `${indent}${key}: ${listed(value)}`]);
    guesses.push([line, `${indent}${key}: ${quoted(value)}`]);
  }
  const found = guesses.find(([at, guess]) => guess !== lines[at] && reads(guess));
  return found === undefined ? { line } : { line: found[0], meant: found[1].trimStart() };
}

/** A value in quotation marks, as front matter takes it; in the other ones where it has some. */
export function quoted(value: string): string {
  if (!/["\\]/.test(value)) return `"${value}"`;
  return `'${value.replaceAll("'", "''")}'`;
}

function listed(value: string): string {
  const items = value.replace(/^\[|\]$/g, "").split(",");
  const one = (item: string) => (reads(`x: [${item}]`) ? item : quoted(item));
  return `[${items.map((item) => one(item.trim())).join(", ")}]`;
}

/** Whether a line alone is a field with words, none of which YAML takes for its own. */
function reads(line: string): boolean {
  const document = parseDocument(line.trim(), { schema: "failsafe" });
  return (
    document.errors.length === 0 &&
    signsIn(document).length === 0 &&
    isMap(document.contents) &&
    !/^[^:]*:\s*(?:#|$)/.test(line) &&
    !JSON.stringify(document.toJS()).includes("null")
  );
}
