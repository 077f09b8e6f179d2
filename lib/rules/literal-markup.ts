import type { Text } from "mdast";
import { parseMdx } from "../content/markdown";
import { beginning } from "../content/mdx-fault";
import { plainText } from "../content/plain-text";
import { type Fault, faultAt, type Place, warningAt } from "../faults/fault";
import { eachNode, placeIn, type Rule, typedIn } from "./rule";

function emphasisLiteral(place: Place, signs: string, meant?: string): Fault {
  return faultAt("emphasis-literal", place, {
    found: `« ${signs} » ne marque rien ici, et se lira tel quel.`,
    expected: `« ${signs}mots${signs} », sans espace entre les signes et les mots`,
    advice:
      meant === undefined
        ? `Ajoutez le « ${signs} » qui manque, ou retirez celui-ci.`
        : `Écrivez « ${meant} ».`,
  });
}

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
    [inTexts, inParagraphs, emphasesInWords, strayStars, openFences].flatMap((faults) => [
      ...faults(content),
    ]),
  examples: {
    "reference-missing": [
      [
        "Lisez [le programme][programme].",
        "Lisez [le programme][programme].\n\n[programme]: /club",
      ],
    ],
    "note-missing": [["Sept arrivées[^1].", "Sept arrivées[^1].\n\n[^1]: Depuis septembre."]],
    "emphasis-literal": [
      [
        "Sept **arrivées ** en un an.",
        "Sept **arrivées** en un an. Deux astérisques : \\\\*\\\\*.",
      ],
    ],
    "emphasis-in-word": [["Une grille de 4*5*6 cases.", "Une grille de 4\\*5\\*6 cases."]],
    "backslash-lost": [["Ouvrez C:\\_archives.", "Ouvrez C:\\\\_archives."]],
    "list-literal": [["-un\n-deux", "- un\n- deux"]],
    "word-hash": [["#Qui arrive", "## Qui arrive"]],
    "table-literal": [
      ["| jour | lieu |\n| 3 mai | Paris |", "| jour | lieu |\n| --- | --- |\n| 3 mai | Paris |"],
    ],
    "other-dialect": [
      [
        "> [!NOTE]\n> La date change.",
        '<Callout title="À noter">\n\nLa date change.\n\n</Callout>',
      ],
    ],
    "heading-literal": [["##Qui arrive", "## Qui arrive"]],
    "code-open": [
      [
        "Voici :\n\n~~~\n<manifeste>\n\nLa suite du texte.",
        "Voici :\n\n~~~\n<manifeste>\n~~~\n\nLa suite du texte.",
      ],
    ],
  },
};

/** What stands in texts with their escapes, which their values lack: `\\*\\*` is meant to be read. */
const inTexts = eachNode(["text"], function* (node, { source }) {
  const typed: Text = { ...node, value: typedIn(source, node) };
  const { value } = typed;
  const at = (index: number) => placeIn(source, typed, index);
  for (const { index, signs, meant } of marksIn(value))
    yield emphasisLiteral(at(index), signs, meant);
  for (const { index, groups = {} } of value.matchAll(HASHES)) {
    const { before = "", signs = "", words = "" } = groups;
    yield faultAt("heading-literal", at(index + before.length), {
      found: `« ${signs} » ne commence pas d’intertitre ici, et se lira tel quel.`,
      expected: `« ${signs} », une espace, puis l’intertitre`,
      advice: `Écrivez « ${signs} ${words} ».`,
    });
  }
  for (const { 0: path, index } of value.matchAll(PATH))
    if (/\\[!-/:-@[-`{-~]/.test(path))
      yield faultAt("backslash-lost", at(index), {
        found: `« ${path} » perd une barre oblique.`,
        expected: "« \\\\ » pour la barre elle-même",
        advice: `Écrivez « ${path.replace(/\\+/g, "\\\\")} ».`,
      });
  for (const [pattern, instead] of DIALECTS)
    for (const match of value.matchAll(pattern))
      yield faultAt("other-dialect", at(match.index), {
        found: `« ${beginning(match[0])} » vient d’un autre outil, et se lira tel quel.`,
        expected: "le Markdown de docs/auteurs.md",
        advice: instead(match),
      });
  // Of a text that is not read to its end, the other half may follow.
  if (!source.isWhole) return;
  for (const { 0: text, index } of value.matchAll(REFERENCE))
    yield faultAt("reference-missing", at(index), {
      found: `« ${text} » renvoie à une adresse qui n’est donnée nulle part.`,
      expected: "l’adresse entre parenthèses, à la place du second crochet",
      advice: `Écrivez « ${text.replace(/\[[^[\]]*\]$/, "(https://…)")} ».`,
    });
  for (const { 0: call, index } of value.matchAll(NOTE_CALL))
    yield faultAt("note-missing", at(index), {
      found: `La note « ${call} » n’a pas de texte.`,
      expected: "son texte, sur une ligne à part",
      advice: `Ajoutez au bas du texte une ligne « ${call}: » suivie du texte de la note.`,
    });
});

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
const inParagraphs = eachNode(["paragraph"], function* (node, { place, source }) {
  const lines = typedIn(source, node).split("\n");
  const at = (line: number) => {
    return { ...place, line: place.line + line, column: line === 0 ? place.column : 1 };
  };
  const rows = lines.filter((line) => /^[ >]*\|.*\|[ \t]*$/.test(line) || line.trim() === "|");
  const dashes = lines.findIndex((line) => TABLE_LINE.test(line));
  const tabs = lines.filter((line) => /\S\t+\S/.test(line));
  const row = rows.length > 0 ? lines.indexOf(rows[0] ?? "") : -1;
  if (dashes >= 0 || row >= 0 || tabs.length > 1) {
    const columns = (rows[0] ?? "").split(/(?<!\\)\|/).length - 2;
    const rule = `|${" --- |".repeat(Math.max(0, columns))}`;
    yield faultAt("table-literal", at(Math.max(0, dashes, row)), {
      found: "Ce tableau n’en est pas un, il se lira tel quel.",
      expected:
        "une ligne vide avant lui, une première ligne de titres, et autant de « --- » sur la deuxième",
      ...(columns > 0 ? { advice: `Écrivez sous les titres « ${rule} ».` } : {}),
    });
    return;
  }
  const items = lines.flatMap((line, index) => {
    const match = ITEM.exec(line) ?? (index > 0 ? NUMBER_LATE.exec(line) : null);
    return match === null ? [] : [{ line, index, match }];
  });
  const [first] = items;
  const [only = "", another] = lines;
  if (first !== undefined && (items.length > 1 || NUMBER_LATE.test(first.line))) {
    const rest = first.line.slice(first.match[0].length).trim();
    const sign = first.match[1] === undefined ? `${/\d+/.exec(first.match[0])?.[0] ?? 1}.` : "-";
    yield faultAt("list-literal", at(first.index), {
      found: `« ${beginning(first.line)} » ne commence pas de liste ici, et se lira à la suite.`,
      expected: "« - » ou « 1. », une espace, puis le point, et une ligne vide avant la liste",
      advice: `Écrivez « ${sign} ${beginning(rest)} ».`,
    });
  } else if (another === undefined && WORD_HASH.test(only)) {
    const word = beginning(only);
    yield warningAt("word-hash", place, {
      found: `« ${word} » se lira avec son « # » : ce n’est pas un intertitre.`,
      expected: "« ## », une espace, puis l’intertitre",
      advice: `Écrivez « ## ${word.replace(/^#/, "")} », ou « \\${word} » pour un mot-dièse.`,
    });
  }
});

/** `4*5*6` and `__init__.py`: words are marked, and their signs gone. */
const emphasesInWords = eachNode(["emphasis", "strong"], function* (node, { place, source }) {
  const { body } = source.file;
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const text = body.slice(start, end);
  const before = /[\p{L}\d)]{0,30}$/u.exec(body.slice(Math.max(0, start - 30), start))?.[0] ?? "";
  const after = /^[.\p{L}\d]+/u.exec(body.slice(end))?.[0] ?? "";
  const isWithin = /^[.]?[\p{L}\d]/u.test(after);
  const isProduct = before !== "" && isWithin && /^\*+[\d\s.,]+\*+$/.test(text);
  const isName = before === "" && isWithin && /^__\w+__$/.test(text);
  if (!isProduct && !isName) return;
  const whole = `${before}${text}${after}`;
  yield faultAt("emphasis-in-word", place, {
    found: `Des signes de « ${whole} » disparaissent : ils mettent la suite en italique ou en gras.`,
    expected: "« \\ » devant un signe que l’on veut lire",
    advice: `Écrivez « ${whole.replace(/[*_]/g, "\\$&")} ».`,
  });
});

/** A star too many beside words that others mark, `***mot**`; and `* mot*`, which makes a list. */
const strayStars = eachNode(["list", "strong", "emphasis"], function* (node, where) {
  const { place, source, parent, index } = where;
  const typed = typedIn(source, node);
  if (node.type === "list") {
    const [, words] = /^\* ([^*\n]+)\*$/.exec(typed) ?? [];
    if (words !== undefined && node.children.length === 1)
      yield emphasisLiteral(place, "*", `*${words.trim()}*`);
    return;
  }
  for (const [text, stars] of [
    [parent?.children[index - 1], /(?<![\\*])\*+$/],
    [parent?.children[index + 1], /^\*+/],
  ] as const)
    if (text?.type === "text" && typed.startsWith("*")) {
      const match = stars.exec(typedIn(source, text));
      if (match !== null) yield emphasisLiteral(placeIn(source, text, match.index), "*", typed);
    }
});

/** A block of code may run to the end of the text by Markdown's rules, never by an author's will. */
const openFences = eachNode(["code"], function* (node, { place, source }) {
  const lines = typedIn(source, node).split("\n");
  const fence = FENCE.exec(lines[0] ?? "")?.[0];
  const last = FENCE.exec(lines.at(-1)?.trimStart() ?? "")?.[0] ?? "";
  const isClosed = fence === undefined || (lines.length > 1 && last.startsWith(fence));
  if (!isClosed && source.isWhole)
    yield faultAt("code-open", place, {
      found: `« ${fence} » ouvre ici un bloc de code que rien ne ferme : toute la suite en est.`,
      expected: `une ligne « ${fence} » après le code`,
      advice: "Fermez le bloc, ou retirez ces signes.",
    });
});
