/**
 * Splits a content file in front matter and body, keeping the place of every value.
 * Front matter is YAML and nothing else (gray-matter would run `---js`), and every scalar
 * stays the text that the author typed: no `2020` turned number, no 31 February turned 3 March.
 */

import matter from "gray-matter";
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import { type Fault, faultKind, type Place, type Words } from "../faults/fault";
import type { SourceFile } from "./files";
import { onceFor } from "./once-for";

/** By the code that the YAML parser gives a fault. */
const yamlFaults: Readonly<Record<string, Omit<Words, "found">>> = {
  DUPLICATE_KEY: {
    expected: "chaque champ une seule fois",
    advice: "Retirez l’une des deux lignes.",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    expected: "un seul « : » par ligne, et des champs alignés à gauche",
    advice: 'Mettez la valeur entre guillemets droits : title: "3 mai : une journée".',
  },
  MISSING_CHAR: {
    expected: "des guillemets, crochets et accolades qui se ferment",
  },
  TAB_AS_INDENT: {
    expected: "des espaces en début de ligne, pas de tabulation",
  },
  BAD_INDENT: {
    expected: "des champs alignés à gauche",
  },
};

const anyYamlFault: Omit<Words, "found"> = {
  expected: "une ligne « champ: valeur » par champ",
  advice: "Une valeur qui contient « : », « # » ou des guillemets se met entre guillemets.",
};

const frontMatterMissing = faultKind("front-matter-missing", {
  found: "Le fichier ne commence pas par un en-tête.",
  expected: "une première ligne « --- », les champs, puis une ligne « --- »",
  advice: "Prenez modèle sur un autre fichier du dossier.",
});

const frontMatterOpen = faultKind("front-matter-open", {
  found: "L’en-tête ne se referme pas.",
  expected: "une ligne « --- », seule, entre le dernier champ et le texte",
});

const frontMatterLanguage = faultKind("front-matter-language", (language: string) => ({
  found: `L’en-tête est annoncé en « ${language} ».`,
  expected: "un en-tête en YAML, ouvert par « --- » seul",
  advice: `Retirez « ${language} » : rien d’autre que du YAML n’est lu.`,
}));

const frontMatterYaml = faultKind("front-matter-yaml", (code: string, text: string) => ({
  found: `L’en-tête n’est pas du YAML valable${text ? ` : « ${text} »` : ""}.`,
  ...(yamlFaults[code] ?? anyYamlFault),
}));

/** The way to a value in front matter: keys and positions in lists. */
export type ValuePath = readonly PropertyKey[];

/** A content file, split. */
export interface SplitFile {
  path: string;
  /** The whole file. */
  text: string;
  /** Maps, lists and text, as typed. */
  data: unknown;
  /** The text after the front matter. */
  body: string;
  /** The line of the file, from 1, on which `body` starts. */
  bodyLine: number;
  /** The place of a value; of its nearest parent where it is absent. */
  at(path: ValuePath): Place;
  /** The place of a key. */
  atKey(path: ValuePath, key: string): Place;
}

/**
 * The split file; where its front matter has faults, these, and the file as if it had none, so
 * that the rest can be checked.
 */
export type Split = { ok: true; file: SplitFile } | { ok: false; file: SplitFile; faults: Fault[] };

/** A line that closes what the first one opens. */
const CLOSED = /^.*\n(?:[\s\S]*\n)?---[ \t]*(?:\n|$)/;

/** Splits a Markdown file; the same file object is split once. */
export const splitFrontMatter = onceFor(split);

function split({ path, text: typed }: SourceFile): Split {
  const text = typed.replace(/\r\n?/g, "\n");
  const start = { file: path, line: 1, column: 1 };
  const whole = { path, text, body: text, bodyLine: 1 };
  const { name: language } = matter.language(text);
  if (!matter.test(text) || language.startsWith("-"))
    return unread(whole, [frontMatterMissing(start)]);
  if (!CLOSED.test(text)) return unread(whole, [frontMatterOpen(start)]);
  const [first, end] = [text.indexOf("\n"), text.indexOf("\n---", 3)];
  const yaml = text.slice(first, end);
  // Parsing happens once, below, with places. Of the YAML, gray-matter would look for comments in
  // a time that grows with the square of a run of empty lines. With options it keeps no copy.
  const { content: body } = matter(text.slice(0, first) + text.slice(end));
  const bodyLine = lineOf(text, text.length - body.length);
  const parts = { path, text, body, bodyLine };
  if (language !== "" && language !== "yaml")
    return unread(parts, [frontMatterLanguage(start, language)]);
  return splitYaml(parts, yaml);
}

/** Reads a file that is YAML as a whole. */
export function splitYamlFile({ path, text }: SourceFile): Split {
  return splitYaml({ path, text, body: "", bodyLine: 1 }, text);
}

type Parts = Pick<SplitFile, "path" | "text" | "body" | "bodyLine">;

function splitYaml(parts: Parts, yaml: string): Split {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: "failsafe", lineCounter: lines });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: parts.path, line, column: col };
  };
  if (document.errors.length > 0) {
    // The first fault of a line explains it; those that follow on it are its consequences.
    const faults = new Map<number, Fault>();
    const typed = yaml.split("\n");
    for (const { code, pos } of document.errors) {
      const place = placeAt(pos[0]);
      const text = typed[place.line - 1]?.trim() ?? "";
      if (!faults.has(place.line)) faults.set(place.line, frontMatterYaml(place, code, text));
    }
    return unread(parts, [...faults.values()]);
  }
  return { ok: true, file: splitFile(parts, document, placeAt) };
}

/** A file whose front matter has faults: as if it had none, every value's place its start. */
function unread(parts: Parts, faults: Fault[]): Split {
  const start = { file: parts.path, line: 1, column: 1 };
  return { ok: false, file: splitFile(parts, parseDocument(""), () => start), faults };
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
