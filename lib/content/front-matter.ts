/**
 * Splits a content file in front matter and body, keeping the place of every value.
 * Front matter is YAML and nothing else (gray-matter would run `---js`), and every scalar
 * stays the text that the author typed: no `2020` turned number, no 31 February turned 3 March.
 */

import matter from "gray-matter";
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import { type Fault, faultAt, nearest, type Place, start } from "../faults/fault";
import type { SourceFile } from "./files";
import { onceFor } from "./once-for";
import { lineMeant, signsIn } from "./yaml-meant";

/** By the code that the YAML parser gives a fault: what was expected where no right line is found. */
const yamlFaults: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: "chaque champ une seule fois : retirez l’une des deux lignes",
  BLOCK_AS_IMPLICIT_KEY: "un seul « : » par ligne, et des champs alignés à gauche",
  MISSING_CHAR: "des guillemets, crochets et accolades qui se ferment",
  TAB_AS_INDENT: "des espaces en début de ligne, pas de tabulation",
  BAD_INDENT: "des champs alignés à gauche, des crochets qui se ferment",
};

/** The way to a value in front matter: keys and positions in lists. */
export type ValuePath = readonly PropertyKey[];

/** A content file, split. */
export interface SplitFile {
  path: string;
  /** The whole file. */
  text: string;
  /** Maps, lists and text, as typed. */
  data: unknown;
  body: string;
  /** The line of the file, from 1, on which `body` starts. */
  bodyLine: number;
  /** The place of a value; of its nearest parent where it is absent. */
  at(path: ValuePath): Place;
  atKey(path: ValuePath, key: string): Place;
}

/**
 * The split file; where its front matter has faults, these, and the file as if it had none, so
 * that the rest can be checked.
 */
export type Split = { ok: true; file: SplitFile } | { ok: false; file: SplitFile; faults: Fault[] };

/** What opens front matter, and what closes it: dashes alone on a line, whatever an editor made of them. */
const OPENING = /^[\s\ufeff]{0,99}(---(?![-–—])|[-–—]{2,9})([^\n]*)(?:\n|$)/;
const CLOSING = /^---[ \t]*$/m;
const NEARLY_CLOSING = /^(?:[-–—]{2,9}|\.{3}|…)[ \t\u00a0]*$/m;
/** What opens a block of code, where a template was copied with it. */
const FENCE = /^\s*(```\w*)\n---\n/;
/** A line of front matter, by the look of it. */
const FIELD = /^(?: *[\w-]+ *:| *- | {2,}\S|#|$)/;

/** Splits a Markdown file; the same file object is split once. */
export const splitFrontMatter = onceFor(split);

function split({ path, text: typed }: SourceFile): Split {
  const text = typed.replace(/\r\n?/g, "\n");
  const [opening, dashes = "", rest = ""] = OPENING.exec(text) ?? [];
  const isOpen = opening !== undefined && (dashes === "---" || rest.trim() === "");
  const start = isOpen ? opening.length : 0;
  const inside = text.slice(start);
  const close = CLOSING.exec(inside) ?? NEARLY_CLOSING.exec(inside);
  const place = (offset: number) => ({ file: path, line: lineOf(text, offset), column: 1 });
  if (!isOpen || close === null) {
    const body = text.slice(start + fieldsEnd(inside));
    const parts = { path, text, body, bodyLine: lineOf(text, text.length - body.length) };
    const [, fence] = FENCE.exec(text) ?? [];
    const fault = isOpen
      ? faultAt("front-matter-open", place(0), {
          found: "L’en-tête ne se referme pas.",
          expected: "une ligne « --- », seule, entre le dernier champ et le texte",
        })
      : faultAt("front-matter-missing", place(0), {
          found: "Le fichier ne commence pas par un en-tête.",
          expected: "une première ligne « --- », les champs, puis une ligne « --- »",
          advice:
            fence === undefined
              ? "Prenez modèle sur un autre fichier du dossier."
              : `Retirez la ligne « ${fence} », et celle qui la ferme : elles entouraient le modèle.`,
        });
    return unread(parts, [fault]);
  }
  // Parsing happens once, below, with places. Of the YAML, gray-matter would look for comments in
  // a time that grows with the square of a run of empty lines. With options it keeps no copy.
  const { content: body } = matter(`---\n---${inside.slice(close.index + close[0].length)}`);
  const parts = { path, text, body, bodyLine: lineOf(text, text.length - body.length) };
  const language = rest.trim();
  if (language !== "" && language !== "yaml") {
    const fault = faultAt("front-matter-language", place(start - 1), {
      found: `L’en-tête est annoncé en « ${language} ».`,
      expected: "un en-tête en YAML, ouvert par « --- » seul",
      advice: `Retirez « ${language} » : rien d’autre que du YAML n’est lu.`,
    });
    return unread(parts, [fault]);
  }
  const linesBefore = "\n".repeat(lineOf(text, start) - 1);
  return splitYaml(parts, linesBefore + inside.slice(0, close.index));
}

/** Where the lines end that look like fields, so that they are not taken for the text. */
function fieldsEnd(text: string): number {
  let end = 0;
  for (const line of text.split("\n")) {
    if (!FIELD.test(line)) break;
    end += line.length + 1;
    if (line === "" && end > 1) break;
  }
  return Math.min(end, text.length);
}

/** Reads a file that is YAML as a whole. */
export function splitYamlFile({ path, text }: SourceFile): Split {
  return splitYaml({ path, text, body: "", bodyLine: 1 }, text);
}

type Parts = Pick<SplitFile, "path" | "text" | "body" | "bodyLine">;

/** No-break spaces that stand where YAML wants a plain one: about a field's name, and before it. */
const FIXED_SPACES =
  /^[ \u00a0\u202f]+|(?<=^[ \u00a0\u202f]*(?:- +)?[\w-]{1,40})[ \u00a0\u202f]*:[\u00a0\u202f]+|^ *-[\u00a0\u202f]/gm;

function splitYaml(parts: Parts, typed: string): Split {
  const yaml = typed.replace(FIXED_SPACES, (spaces) => spaces.replace(/[\u00a0\u202f]/g, " "));
  const lines = new LineCounter();
  // What it would print, it has told by then.
  const document = parseDocument(yaml, {
    schema: "failsafe",
    lineCounter: lines,
    logLevel: "error",
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: parts.path, line, column: col };
  };
  const typedLines = yaml.split("\n");
  // The first fault of a line explains it; those that follow on it are its consequences.
  const faults = new Map<number, Fault>();
  const told = (offset: number, kind: (place: Place, typed: string, meant?: string) => Fault) => {
    const place = placeAt(offset);
    const { line, meant } = lineMeant(typedLines, place.line - 1);
    if (faults.size < MOST_FAULTS && !faults.has(line)) {
      const column = line === place.line - 1 ? place.column : 1;
      const text = typedLines[line]?.trim() ?? "";
      faults.set(line, kind({ ...place, line: line + 1, column }, text, meant));
    }
  };
  const { errors, contents } = document;
  // Words alone are valid YAML, and no fields.
  const wrong: { code: string; pos: [number, ...unknown[]] }[] =
    errors.length === 0 && isScalar(contents) && contents.range
      ? [{ code: "WORDS", pos: contents.range }]
      : errors;
  for (const { code, pos } of wrong)
    told(pos[0], (place, text, meant) =>
      faultAt("front-matter-yaml", place, {
        found: `L’en-tête n’est pas du YAML valable${text ? ` : « ${text} »` : ""}.`,
        expected: yamlFaults[code] ?? "une ligne « champ: valeur » par champ",
        ...nearest(code === "DUPLICATE_KEY" ? undefined : meant),
      }),
    );
  for (const { offset, sign } of errors.length === 0 ? signsIn(document) : [])
    told(offset, (place, _, meant) =>
      faultAt("front-matter-sign", place, {
        found: `« ${sign} » ne se lira pas : l’en-tête y voit un signe de YAML.`,
        expected: "une valeur entre guillemets droits, si elle commence par « & », « * » ou « ! »",
        ...nearest(meant),
      }),
    );
  if (faults.size > 0) return unread(parts, [...faults.values()]);
  return { ok: true, file: splitFile(parts, document, placeAt) };
}

/** As many faults of one front matter as help. */
const MOST_FAULTS = 10;

/** A file whose front matter has faults: as if it had none, every value's place its start. */
function unread(parts: Parts, faults: Fault[]): Split {
  const place = start(parts.path);
  return { ok: false, file: splitFile(parts, parseDocument(""), () => place), faults };
}

function splitFile(
  parts: Parts,
  document: Document,
  placeAt: (offset: number) => Place,
): SplitFile {
  return {
    ...parts,
    data: document.toJS() ?? {},
    at: (valuePath) => placeAt(offsetOf(document, valuePath)),
    atKey: (valuePath, key) => placeAt(keyOffset(document, valuePath, key)),
  };
}

function offsetOf(document: Document, path: ValuePath): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document, path: ValuePath, key: string): number {
  const parent = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(parent)
    ? parent.items.find(({ key: node }) => isScalar(node) && node.value === key)
    : undefined;
  return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
