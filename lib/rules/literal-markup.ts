import type { Root, Table, Text } from "mdast";
import { visit } from "unist-util-visit";
import { type Message, message } from "../messages/message";
import type { PostSource } from "../posts/read-post";
import { eachPost, placeIn, placeOf, type Rule } from "./rule";

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
  title: "Les signes qui ne marquent rien",
  check: eachPost((source) => [
    ...inTexts(source),
    ...uncalledNotes(source),
    ...cellsTooMany(source),
    ...openFences(source),
  ]),
  examples: [
    {
      bad: "Lisez [le programme][programme].",
      message: "« [le programme][programme] » renvoie à une adresse qui n’est donnée nulle part.",
      good: "Lisez [le programme][programme].\n\n[programme]: /club",
    },
    {
      bad: "Sept arrivées[^1].",
      message: "La note « [^1] » n’a pas de texte.",
      good: "Sept arrivées[^1].\n\n[^1]: Depuis septembre.",
    },
    {
      bad: "Sept arrivées.\n\n[^1]: Depuis septembre.",
      message: "La note « [^1] » n’est appelée nulle part : personne ne la lira.",
      good: "Sept arrivées[^1].\n\n[^1]: Depuis septembre.",
    },
    {
      bad: "Sept **arrivées ** en un an.",
      message: "« ** » ne met rien en gras ici, et se lira tel quel.",
      good: "Sept **arrivées** en un an. Deux astérisques : \\\\*\\\\*.",
    },
    {
      bad: "##Qui arrive",
      message: "« ## » ne commence pas d’intertitre ici, et se lira tel quel.",
      good: "## Qui arrive",
    },
    {
      bad: "| jour | lieu |\n| --- |\n| 3 mai | Paris |",
      message: "Ce tableau n’en est pas un, il se lira tel quel.",
      good: "| jour | lieu |\n| --- | --- |\n| 3 mai | Paris |",
    },
    {
      bad: "| jour | lieu |\n| --- | --- |\n| 3 mai | Paris | 14 h |",
      message: "Cette ligne a 3 cases, pour 2 colonnes : les dernières ne paraîtront pas.",
      good: "| jour | lieu | heure |\n| --- | --- | --- |\n| 3 mai | Paris | 14 h |",
    },
    {
      bad: "Voici :\n\n~~~\n<manifeste>\n\nLa suite du billet.",
      message: "« ~~~ » ouvre ici un bloc de code que rien ne ferme : toute la suite en est.",
      good: "Voici :\n\n~~~\n<manifeste>\n~~~\n\nLa suite du billet.",
    },
  ],
};

function inTexts(source: PostSource): Message[] {
  const messages: Message[] = [];
  visit(source.tree, "text", (text) => {
    const node = asTyped(text, source);
    const at = (index: number) => placeIn(source, node, index);
    for (const { 0: text, index } of node.value.matchAll(REFERENCE))
      messages.push(message("reference-missing", at(index), { text }));
    for (const { index, groups } of node.value.matchAll(NOTE_CALL))
      messages.push(message("note-missing", at(index), { key: groups?.key ?? "" }));
    for (const { 0: signs, index } of node.value.matchAll(STARS))
      messages.push(message("emphasis-literal", at(index), { signs }));
    for (const { index, groups: { before = "", signs = "" } = {} } of node.value.matchAll(HASHES))
      messages.push(message("heading-literal", at(index + before.length), { signs }));
    const line = TABLE_LINE.exec(node.value);
    if (line) messages.push(message("table-literal", at(line.index), {}));
  });
  return messages;
}

/** A text with its escapes, which its value lacks: `\\*\\*` is meant to be read. */
function asTyped(text: Text, { body }: PostSource): Text {
  const { start, end } = text.position ?? {};
  return { ...text, value: body.slice(start?.offset ?? 0, end?.offset ?? 0) };
}

/** A block of code may run to the end of the text by Markdown's rules, never by an author's will. */
function openFences(source: PostSource): Message[] {
  const messages: Message[] = [];
  visit(source.tree, "code", (node) => {
    const lines = source.body
      .slice(node.position?.start.offset, node.position?.end.offset)
      .split("\n");
    const fence = FENCE.exec(lines[0] ?? "")?.[0];
    const last = FENCE.exec(lines.at(-1)?.trimStart() ?? "")?.[0] ?? "";
    if (fence === undefined || (lines.length > 1 && last.startsWith(fence))) return;
    messages.push(message("code-open", placeOf(source, node), { fence }));
  });
  return messages;
}

function uncalledNotes(source: PostSource): Message[] {
  const called = new Set<string>();
  visit(source.tree, "footnoteReference", ({ identifier }) => void called.add(identifier));
  const messages: Message[] = [];
  visit(source.tree, "footnoteDefinition", (node) => {
    if (called.has(node.identifier)) return;
    const key = node.label ?? node.identifier;
    messages.push(message("note-uncalled", placeOf(source, node), { key }));
  });
  return messages;
}

function cellsTooMany(source: PostSource): Message[] {
  return tablesOf(source.tree).flatMap(({ children: [header, ...rows] }) => {
    const columns = header?.children.length ?? 0;
    return rows
      .filter(({ children }) => children.length > columns)
      .map((row) => {
        const values = { cells: row.children.length, columns };
        return message("table-row-long", placeOf(source, row), values);
      });
  });
}

function tablesOf(tree: Root): Table[] {
  const tables: Table[] = [];
  visit(tree, "table", (table) => void tables.push(table));
  return tables;
}
