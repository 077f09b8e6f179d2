import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import { parseMdx } from "../content/markdown";
import { beginning } from "../content/mdx-fault";
import { plainText } from "../content/plain-text";
import { type Fault, faultKind, type Place, warningKind } from "../faults/fault";
import type { PostSource } from "../posts/read-post";
import { eachNode, eachPost, example, placeIn, placeOf, type Rule } from "./rule";

const referenceMissing = faultKind("reference-missing", (text: string) => ({
  found: `« ${text} » renvoie à une adresse qui n’est donnée nulle part.`,
  expected: "l’adresse entre parenthèses, à la place du second crochet",
  advice: `Écrivez « ${text.replace(/\[[^[\]]*\]$/, "(https://…)")} ».`,
}));

const noteMissing = faultKind("note-missing", (key: string) => ({
  found: `La note « [^${key}] » n’a pas de texte.`,
  expected: "son texte, sur une ligne à part",
  advice: `Ajoutez au bas du texte une ligne « [^${key}]: » suivie du texte de la note.`,
}));

const emphasisLiteral = faultKind("emphasis-literal", (signs: string, meant?: string) => ({
  found: `« ${signs} » ne marque rien ici, et se lira tel quel.`,
  expected: `« ${signs}mots${signs} », sans espace entre les signes et les mots`,
  advice:
    meant === undefined
      ? `Ajoutez le « ${signs} » qui manque, ou retirez celui-ci.`
      : `Écrivez « ${meant} ».`,
}));

const emphasisInWord = faultKind("emphasis-in-word", (text: string, meant: string) => ({
  found: `Des signes de « ${text} » disparaissent : ils mettent la suite en italique ou en gras.`,
  expected: "« \\ » devant un signe que l’on veut lire",
  advice: `Écrivez « ${meant} ».`,
}));

const backslashLost = faultKind("backslash-lost", (text: string) => ({
  found: `« ${text} » perd une barre oblique.`,
  expected: "« \\\\ » pour la barre elle-même",
  advice: `Écrivez « ${text.replace(/\\+/g, "\\\\")} ».`,
}));

const listLiteral = faultKind("list-literal", (line: string, meant: string) => ({
  found: `« ${line} » ne commence pas de liste ici, et se lira à la suite.`,
  expected: "« - » ou « 1. », une espace, puis le point, et une ligne vide avant la liste",
  advice: `Écrivez « ${meant} ».`,
}));

const otherDialect = faultKind("other-dialect", (text: string, meant: string) => ({
  found: `« ${text} » vient d’un autre outil, et se lira tel quel.`,
  expected: "le Markdown de docs/auteurs.md",
  advice: meant,
}));

const wordHash = warningKind("word-hash", (word: string) => ({
  found: `« ${word} » se lira avec son « # » : ce n’est pas un intertitre.`,
  expected: "« ## », une espace, puis l’intertitre",
  advice: `Écrivez « ## ${word.replace(/^#/, "")} », ou « \\${word} » pour un mot-dièse.`,
}));

const headingLiteral = faultKind("heading-literal", (signs: string, text: string) => ({
  found: `« ${signs} » ne commence pas d’intertitre ici, et se lira tel quel.`,
  expected: `« ${signs} », une espace, puis l’intertitre`,
  advice: `Écrivez « ${signs} ${text} ».`,
}));

const codeOpen = faultKind("code-open", (fence: string) => ({
  found: `« ${fence} » ouvre ici un bloc de code que rien ne ferme : toute la suite en est.`,
  expected: `une ligne « ${fence} » après le code`,
  advice: "Fermez le bloc, ou retirez ces signes.",
}));

const tableLiteral = faultKind("table-literal", (meant?: string) => ({
  found: "Ce tableau n’en est pas un, il se lira tel quel.",
  expected:
    "une ligne vide avant lui, une première ligne de titres, et autant de « --- » sur la deuxième",
  ...(meant === undefined ? {} : { advice: `Écrivez sous les titres « ${meant} ».` }),
}));

/** `[text][key]` and `[^key]` in a text: where the key is defined, Markdown makes a node of them. */
const REFERENCE = /(?<!\\)\[[^\][\n]+\]\[(?<key>[^\][\n]*)\]/g;
const NOTE_CALL = /(?<!\\)\[\^(?<key>[^[\]\s]+)\]/g;
/** Signs that mark nothing, alone or in two. */
const MARKS =
  /(?<!\\)(?:\*\*+|~~+)|(?<![\\\p{L}\d*_])([*_])(?=[^\s*_][^*_\n]{0,200} \1(?![\p{L}\d*_]))/gu;
const HASHES = /^(?<before>[ >]*)(?<signs>#{2,6})(?<words>[^#\s].*)/gm;
const FENCE = /^(?:`{3,}|~{3,})/;
const WORD_HASH = /^#[\p{L}][^\n]*$/u;
const PATH = /(?<![\p{L}\d])[A-Za-z]:\\(?!\\)[^\s\\]*(?:\\[^\s\\]+)*/gu;
/** What begins lines that were meant as items; two of them, or a number that cannot begin a list here. */
const ITEM =
  /^[ \t]*(?:([-+•▪·–—→✓✔]|\*(?=[^*\n]*$))(?=[\p{L}«"])|(\d{1,2})[.)](?=[\p{L}«"])|\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})\)(?=[ \t])|(?:[a-z]|[ivx]{2,4})\.(?=[ \t]))/u;
const NUMBER_LATE = /^[ \t]*(?:[2-9]|[1-9]\d)[.)][ \t]/;

/** Signs that other tools read; what to write instead. */
const DIALECTS: readonly [pattern: RegExp, instead: (match: RegExpExecArray) => string][] = [
  [
    /\[!(?:note|tip|important|warning|caution)\]/giu,
    () => 'Écrivez <Callout title="…"> et </Callout>, chacun seul sur sa ligne.',
  ],
  [/^::: *\w.*$/gm, () => 'Écrivez <Callout title="…"> et </Callout>, chacun seul sur sa ligne.'],
  [/\[\[([^\][\n]+)\]\]/g, ([, words = ""]) => `Écrivez « [${words}](/…) ».`],
  [/(?<!=)==(?=[^\s=])([^=\n]+)==(?!=)/g, ([, words = ""]) => `Écrivez « **${words}** ».`],
  [/\^\[([^\]\n]+)\]/g, () => "Écrivez « [^1] », et plus bas, seul : « [^1]: la note »."],
  [/(?<=[\p{L}\d])\^([\p{L}\d]+)\^/gu, ([, up = ""]) => `Écrivez « <sup>${up}</sup> ».`],
  [/(?<=[\p{L}\d])~([\p{L}\d]+)~/gu, ([, low = ""]) => `Écrivez « <sub>${low}</sub> ».`],
  [/\[toc\]/gi, () => "Retirez-le : les intertitres suffisent à s’y retrouver."],
  [/(?<![\p{L}\d:]):[a-z][a-z\d_+-]+:(?![\p{L}\d:])/gu, () => "Collez l’émoji lui-même, ou rien."],
  [/^\[\d+\](?= ?:)/gm, ([key = ""]) => `Écrivez « ${key.replace("[", "[^")}: » pour une note.`],
  [/^"?sep=.?"?$/gm, () => "Retirez cette ligne : elle n’est faite que pour un tableur."],
];
/** The line that makes a table of those around it, left over. */
const TABLE_LINE = /^ *(?:\| *)?(?::?-{3,}:? *\| *)+(?::?-{3,}:? *)?$/m;

/** Signs of Markdown that nobody meant to be read: what they were to mark is not marked. */
export const literalMarkup: Rule = {
  check: (content) =>
    [
      eachPost(inTexts),
      inParagraphs,
      emphasesInWords,
      eachPost(strayStars),
      eachPost(withoutTheirText),
      openFences,
    ].flatMap((faults) => faults(content)),
  examples: [
    example(
      "reference-missing",
      "Lisez [le programme][programme].",
      "Lisez [le programme][programme].\n\n[programme]: /club",
    ),
    example("note-missing", "Sept arrivées[^1].", "Sept arrivées[^1].\n\n[^1]: Depuis septembre."),
    example(
      "emphasis-literal",
      "Sept **arrivées ** en un an.",
      "Sept **arrivées** en un an. Deux astérisques : \\\\*\\\\*.",
    ),
    example(
      "emphasis-literal",
      "**Attention :**la salle change.",
      "**Attention :** la salle change.",
    ),
    example("emphasis-literal", "Un *mot * penché.", "Un *mot* penché."),
    example("emphasis-literal", "Un ***mot** fort.", "Un **mot** fort."),
    example("emphasis-literal", "* mot*", "*mot*"),
    example("emphasis-in-word", "Une grille de 4*5*6 cases.", "Une grille de 4\\*5\\*6 cases."),
    example("backslash-lost", "Ouvrez C:\\_archives.", "Ouvrez C:\\\\_archives."),
    example("list-literal", "-un\n-deux", "- un\n- deux"),
    example("list-literal", "1.Ouvrir\n2.Fermer", "1. Ouvrir\n2. Fermer"),
    example("list-literal", "a) Ouvrir\nb) Fermer", "1. Ouvrir\n2. Fermer"),
    example("word-hash", "#Qui arrive", "## Qui arrive"),
    example(
      "table-literal",
      "| jour | lieu |\n| 3 mai | Paris |",
      "| jour | lieu |\n| --- | --- |\n| 3 mai | Paris |",
    ),
    example(
      "table-literal",
      "jour\tlieu\n3 mai\tParis",
      "| jour | lieu |\n| --- | --- |\n| 3 mai | Paris |",
    ),
    example(
      "other-dialect",
      "> [!NOTE]\n> La date change.",
      '<Callout title="À noter">\n\nLa date change.\n\n</Callout>',
    ),
    example("other-dialect", "Voyez [[le Club]].", "Voyez [le Club](/club)."),
    example("other-dialect", "H~2~O et x^2^", "H<sub>2</sub>O et x<sup>2</sup>"),
    example("other-dialect", "Bravo :tada:", "Bravo 🎉"),
    example("heading-literal", "##Qui arrive", "## Qui arrive"),
    example(
      "table-literal",
      "| jour | lieu |\n| --- |\n| 3 mai | Paris |",
      "| jour | lieu |\n| --- | --- |\n| 3 mai | Paris |",
    ),
    example(
      "code-open",
      "Voici :\n\n~~~\n<manifeste>\n\nLa suite du texte.",
      "Voici :\n\n~~~\n<manifeste>\n~~~\n\nLa suite du texte.",
    ),
  ],
};

function inTexts(source: PostSource): Fault[] {
  return textsOf(source).flatMap(({ value, at }) => {
    return [
      ...marksIn(value).map(({ index, signs, meant }) => emphasisLiteral(at(index), signs, meant)),
      ...[...value.matchAll(HASHES)].map(
        ({ index, groups: { before = "", signs = "", words = "" } = {} }) =>
          headingLiteral(at(index + before.length), signs, words),
      ),
      ...[...value.matchAll(PATH)]
        .filter(([path]) => /\\[!-/:-@[-`{-~]/.test(path))
        .map(({ 0: path, index }) => backslashLost(at(index), path)),
      ...DIALECTS.flatMap(([pattern, instead]) =>
        [...value.matchAll(pattern)].map((match) =>
          otherDialect(at(match.index), beginning(match[0]), instead(match)),
        ),
      ),
    ];
  });
}

/** Marks that mark nothing, two by two where words stand between, with what was probably meant. */
function marksIn(value: string): { index: number; signs: string; meant?: string }[] {
  const found: { index: number; signs: string; meant?: string }[] = [];
  const marks = [...value.matchAll(MARKS)];
  for (let at = 0; at < marks.length; at += 1) {
    const mark = marks[at];
    if (mark === undefined) break;
    const { 0: signs, index, 1: single } = mark;
    const start = index + signs.length;
    const end =
      single === undefined ? marks[at + 1]?.index : value.indexOf(` ${single}`, start) + 1;
    const isPair = end !== undefined && value.startsWith(signs, end);
    const meant = isPair
      ? emphasisMeant(value, [index, start, end, end + signs.length])
      : undefined;
    if (isPair && single === undefined) at += 1;
    found.push({ index, signs, ...(meant === undefined ? {} : { meant }) });
  }
  return found;
}

/** The passage with its words around, the spaces set so that Markdown reads it. */
function emphasisMeant(
  value: string,
  [open, start, end, close]: readonly [number, number, number, number],
): string | undefined {
  const signs = value.slice(open, start);
  const words = value.slice(start, end).trim();
  const before = /\S{0,30}$/.exec(value.slice(0, open))?.[0] ?? "";
  const after = /^\S{0,30}/.exec(value.slice(close))?.[0] ?? "";
  const spaced = (is: boolean) => (is ? " " : "");
  const [hadBefore, hadAfter] = [/^\s/.test(value.slice(start)), /\s$/.test(value.slice(0, end))];
  for (const [left, right] of [
    [hadBefore, hadAfter],
    [hadBefore, true],
    [true, true],
  ]) {
    const meant = `${before}${spaced(left === true && before !== "")}${signs}${words}${signs}${spaced(right === true && after !== "")}${after}`;
    if (isMarked(meant, signs)) return meant;
  }
  return undefined;
}

function isMarked(text: string, signs: string): boolean {
  try {
    const [paragraph] = parseMdx(text).children;
    return !plainText(parseMdx(text)).includes(signs) && paragraph?.type === "paragraph";
  } catch {
    return false;
  }
}

/** Lists and tables that stay in a paragraph. */
const inParagraphs = eachNode((node, place, source) => {
  if (node.type !== "paragraph") return [];
  const { start, end } = node.position ?? {};
  const lines = source.file.body.slice(start?.offset, end?.offset).split("\n");
  const at = (line: number) => {
    return { ...place, line: place.line + line, column: line === 0 ? place.column : 1 };
  };
  const rows = lines.filter((line) => /^[ >]*\|.*\|[ \t]*$/.test(line) || line.trim() === "|");
  const dashes = lines.findIndex((line) => TABLE_LINE.test(line));
  const tabs = lines.filter((line) => /\S\t+\S/.test(line));
  const row = rows.length > 0 ? lines.indexOf(rows[0] ?? "") : -1;
  if (dashes >= 0 || row >= 0 || tabs.length > 1) {
    const columns = (rows[0] ?? "").split(/(?<!\\)\|/).length - 2;
    const rule = columns > 0 ? `|${" --- |".repeat(columns)}` : undefined;
    return [tableLiteral(at(Math.max(0, dashes, row)), rule)];
  }
  const items = lines.flatMap((line, index) => {
    const match = ITEM.exec(line) ?? (index > 0 ? NUMBER_LATE.exec(line) : null);
    return match === null ? [] : [{ line, index, match }];
  });
  const [first] = items;
  if (first !== undefined && (items.length > 1 || NUMBER_LATE.test(first.line))) {
    const rest = first.line.slice(first.match[0].length).trim();
    const sign = first.match[1] === undefined ? `${/\d+/.exec(first.match[0])?.[0] ?? 1}.` : "-";
    const meant = `${sign} ${beginning(rest)}`;
    return [listLiteral(at(first.index), beginning(first.line), meant)];
  }
  const [only = "", another] = lines;
  return another === undefined && WORD_HASH.test(only) ? [wordHash(place, beginning(only))] : [];
});

/** `4*5*6` and `__init__.py`: words are marked, and their signs gone. */
const emphasesInWords = eachNode((node, place, source) => {
  if (node.type !== "emphasis" && node.type !== "strong") return [];
  const { body } = source.file;
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const text = body.slice(start, end);
  const before = /[\p{L}\d)]$/u.test(body.slice(0, start));
  const after = /^[.]?[\p{L}\d]/u.test(body.slice(end));
  const isProduct = before && after && /^\*+[\d\s.,]+\*+$/.test(text);
  const isName = !before && after && /^__\w+__$/.test(text);
  if (!isProduct && !isName) return [];
  const whole = `${/[\p{L}\d)]{0,30}$/u.exec(body.slice(Math.max(0, start - 30), start))?.[0] ?? ""}${text}${/^[.\p{L}\d]+/u.exec(body.slice(end))?.[0] ?? ""}`;
  const meant = whole.replace(/[*_]/g, (sign) => `\\${sign}`);
  return [emphasisInWord(place, whole, meant)];
});

/** A star too many beside words that others mark, `***mot**`; and `* mot*`, which makes a list. */
function strayStars(source: PostSource): Fault[] {
  const faults: Fault[] = [];
  const typed = ({ position }: Nodes) =>
    source.file.body.slice(position?.start.offset, position?.end.offset);
  visit(source.tree, (node, index, parent) => {
    if (node.type === "list" && node.children.length === 1) {
      const [, words] = /^\* ([^*\n]+)\*$/.exec(typed(node)) ?? [];
      if (words !== undefined)
        faults.push(emphasisLiteral(placeOf(source, node), "*", `*${words.trim()}*`));
    }
    if (node.type !== "strong" && node.type !== "emphasis") return;
    const [before, after] = [
      parent?.children[(index ?? 0) - 1],
      parent?.children[(index ?? 0) + 1],
    ];
    for (const [text, stars] of [
      [before, /(?<![\\*])\*+$/],
      [after, /^\*+/],
    ] as const)
      if (text?.type === "text" && typed(node).startsWith("*")) {
        const match = stars.exec(typed(text));
        if (match !== null)
          faults.push(emphasisLiteral(placeIn(source, text, match.index), "*", typed(node)));
      }
  });
  return faults;
}

/** Calls of notes and addresses that are given nowhere. */
function withoutTheirText(source: PostSource): Fault[] {
  // Of a text that is not read to its end, the other half may follow.
  if (!source.isWhole) return [];
  return textsOf(source).flatMap(({ value, at }) => [
    ...[...value.matchAll(REFERENCE)].map(({ 0: text, index }) =>
      referenceMissing(at(index), text),
    ),
    ...[...value.matchAll(NOTE_CALL)].map(({ index, groups }) =>
      noteMissing(at(index), groups?.key ?? ""),
    ),
  ]);
}

/** The texts with their escapes, which their values lack: `\\*\\*` is meant to be read. */
function textsOf(source: PostSource): { value: string; at(index: number): Place }[] {
  const texts: { value: string; at(index: number): Place }[] = [];
  visit(source.tree, "text", (text) => {
    const { start, end } = text.position ?? {};
    const node = { ...text, value: source.file.body.slice(start?.offset ?? 0, end?.offset ?? 0) };
    texts.push({ value: node.value, at: (index) => placeIn(source, node, index) });
  });
  return texts;
}

/** A block of code may run to the end of the text by Markdown's rules, never by an author's will. */
const openFences = eachNode((node, place, source) => {
  if (node.type !== "code" || !source.isWhole) return [];
  const { start, end } = node.position ?? {};
  const lines = source.file.body.slice(start?.offset, end?.offset).split("\n");
  const fence = FENCE.exec(lines[0] ?? "")?.[0];
  const last = FENCE.exec(lines.at(-1)?.trimStart() ?? "")?.[0] ?? "";
  if (fence === undefined || (lines.length > 1 && last.startsWith(fence))) return [];
  return [codeOpen(place, fence)];
});
