import type { Root, Table } from "mdast";
import { visit } from "unist-util-visit";
import { type Fault, faultKind, type Place } from "../faults/fault";
import type { PostSource } from "../posts/read-post";
import { eachPost, placeIn, placeOf, type Rule } from "./rule";

const referenceMissing = faultKind("reference-missing", (text: string) => ({
  found: `« ${text} » renvoie à une adresse qui n’est donnée nulle part.`,
  expected: "l’adresse entre parenthèses, à la place du second crochet",
  advice: `Écrivez « ${text.replace(/\[[^[\]]*\]$/, "(https://…)")} ».`,
}));

const noteMissing = faultKind("note-missing", (key: string) => ({
  found: `La note « [^${key}] » n’a pas de texte.`,
  expected: "son texte, sur une ligne à part",
  advice: `Ajoutez au bas du billet une ligne « [^${key}]: » suivie du texte de la note.`,
}));

const noteUncalled = faultKind("note-uncalled", (key: string) => ({
  found: `La note « [^${key}] » n’est appelée nulle part : personne ne la lira.`,
  expected: "un appel de note dans le texte",
  advice: `Écrivez « [^${key}] » là où la note s’applique, ou retirez-la.`,
}));

const emphasisLiteral = faultKind("emphasis-literal", (signs: string) => ({
  found: `« ${signs} » ne met rien en gras ici, et se lira tel quel.`,
  expected: "« **mots** », sans espace entre les astérisques et les mots",
  advice: "Retirez l’espace, ou les astérisques.",
}));

const headingLiteral = faultKind("heading-literal", (signs: string) => ({
  found: `« ${signs} » ne commence pas d’intertitre ici, et se lira tel quel.`,
  expected: `« ${signs} », une espace, puis l’intertitre`,
  advice: `Écrivez « ${signs} » suivi d’une espace.`,
}));

const codeOpen = faultKind("code-open", (fence: string) => ({
  found: `« ${fence} » ouvre ici un bloc de code que rien ne ferme : toute la suite en est.`,
  expected: `une ligne « ${fence} » après le code`,
  advice: "Fermez le bloc, ou retirez ces signes.",
}));

const tableLiteral = faultKind("table-literal", {
  found: "Ce tableau n’en est pas un, il se lira tel quel.",
  expected: "une ligne vide avant lui, et autant de « --- » que de colonnes sur sa deuxième ligne",
});

const tableRowLong = faultKind("table-row-long", (cells: number, columns: number) => ({
  found: `Cette ligne a ${cells} cases, pour ${columns} ${columns === 1 ? "colonne" : "colonnes"} : les dernières ne paraîtront pas.`,
  expected: "au plus une case par colonne",
  advice: "Ajoutez une colonne à l’en-tête du tableau, ou écrivez « \\| » pour la barre elle-même.",
}));

/** `[text][key]` and `[^key]` in a text: where the key is defined, Markdown makes a node of them. */
const REFERENCE = /(?<!\\)\[[^\][\n]+\]\[(?<key>[^\][\n]*)\]/g;
const NOTE_CALL = /(?<!\\)\[\^(?<key>[^[\]\s]+)\]/g;
const STARS = /(?<!\\)\*\*+/g;
const HASHES = /^(?<before>[ >]*)(?<signs>#{2,6})(?=[^#\s])/gm;
const FENCE = /^(?:`{3,}|~{3,})/;
/** The line that makes a table of those around it, left over. */
const TABLE_LINE = /^ *(?:\| *)?(?::?-{3,}:? *\| *)+(?::?-{3,}:? *)?$/m;

/** Signs of Markdown that nobody meant to be read: what they were to mark is not marked. */
export const literalMarkup: Rule = {
  check: eachPost((source) => [
    ...inTexts(source),
    ...cellsTooMany(source),
    // Of a text that is not read to its end, the other half may follow.
    ...(source.isWhole
      ? [...withoutTheirText(source), ...uncalledNotes(source), ...openFences(source)]
      : []),
  ]),
  examples: [
    {
      bad: "Lisez [le programme][programme].",
      tells: "reference-missing",
      good: "Lisez [le programme][programme].\n\n[programme]: /club",
    },
    {
      bad: "Sept arrivées[^1].",
      tells: "note-missing",
      good: "Sept arrivées[^1].\n\n[^1]: Depuis septembre.",
    },
    {
      bad: "Sept arrivées.\n\n[^1]: Depuis septembre.",
      tells: "note-uncalled",
      good: "Sept arrivées[^1].\n\n[^1]: Depuis septembre.",
    },
    {
      bad: "Sept **arrivées ** en un an.",
      tells: "emphasis-literal",
      good: "Sept **arrivées** en un an. Deux astérisques : \\\\*\\\\*.",
    },
    { bad: "##Qui arrive", tells: "heading-literal", good: "## Qui arrive" },
    {
      bad: "| jour | lieu |\n| --- |\n| 3 mai | Paris |",
      tells: "table-literal",
      good: "| jour | lieu |\n| --- | --- |\n| 3 mai | Paris |",
    },
    {
      bad: "| jour | lieu |\n| --- | --- |\n| 3 mai | Paris | 14 h |",
      tells: "table-row-long",
      good: "| jour | lieu | heure |\n| --- | --- | --- |\n| 3 mai | Paris | 14 h |",
    },
    {
      bad: "Voici :\n\n~~~\n<manifeste>\n\nLa suite du billet.",
      tells: "code-open",
      good: "Voici :\n\n~~~\n<manifeste>\n~~~\n\nLa suite du billet.",
    },
  ],
};

function inTexts(source: PostSource): Fault[] {
  return textsOf(source).flatMap(({ value, at }) => {
    const line = TABLE_LINE.exec(value);
    return [
      ...[...value.matchAll(STARS)].map(({ 0: signs, index }) => emphasisLiteral(at(index), signs)),
      ...[...value.matchAll(HASHES)].map(({ index, groups: { before = "", signs = "" } = {} }) =>
        headingLiteral(at(index + before.length), signs),
      ),
      ...(line ? [tableLiteral(at(line.index))] : []),
    ];
  });
}

/** Calls of notes and addresses that are given nowhere. */
function withoutTheirText(source: PostSource): Fault[] {
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
function openFences(source: PostSource): Fault[] {
  const faults: Fault[] = [];
  visit(source.tree, "code", (node) => {
    const lines = source.file.body
      .slice(node.position?.start.offset, node.position?.end.offset)
      .split("\n");
    const fence = FENCE.exec(lines[0] ?? "")?.[0];
    const last = FENCE.exec(lines.at(-1)?.trimStart() ?? "")?.[0] ?? "";
    if (fence === undefined || (lines.length > 1 && last.startsWith(fence))) return;
    faults.push(codeOpen(placeOf(source, node), fence));
  });
  return faults;
}

function uncalledNotes(source: PostSource): Fault[] {
  const called = new Set<string>();
  visit(source.tree, "footnoteReference", ({ identifier }) => void called.add(identifier));
  const faults: Fault[] = [];
  visit(source.tree, "footnoteDefinition", (node) => {
    if (called.has(node.identifier)) return;
    const key = node.label ?? node.identifier;
    faults.push(noteUncalled(placeOf(source, node), key));
  });
  return faults;
}

function cellsTooMany(source: PostSource): Fault[] {
  return tablesOf(source.tree).flatMap(({ children: [header, ...rows] }) => {
    const columns = header?.children.length ?? 0;
    return rows
      .filter(({ children }) => children.length > columns)
      .map((row) => tableRowLong(placeOf(source, row), row.children.length, columns));
  });
}

function tablesOf(tree: Root): Table[] {
  const tables: Table[] = [];
  visit(tree, "table", (table) => void tables.push(table));
  return tables;
}
