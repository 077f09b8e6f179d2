import type { Nodes } from "mdast";
import { beginning } from "../content/mdx-fault";
import { onceFor } from "../content/once-for";
import { type Fault, faultAt, type Place, warningAt } from "../faults/fault";
import type { PostSource } from "../posts/read-post";
import { eachNode, eachPost, placeOf, type Rule, typedIn, visitsOf } from "./rule";

function textSwallowed(place: Place, line: string, by: string): Fault {
  return warningAt("text-swallowed", place, {
    found: `« ${beginning(line)} » est pris dans ${by} qui précède.`,
    expected: "une ligne vide entre les deux",
    advice: "Laissez une ligne vide avant ; une suite se met en retrait de deux espaces.",
  });
}

/** What Markdown takes into a block, out of one, or drops, against all that the author could see. */
export const swallowedText: Rule = {
  check: (content) =>
    [ofDefinitions, ofTables, ofItems, ofBlocks].flatMap((faults) => [...faults(content)]),
  examples: {
    "note-uncalled": [
      [
        "Sept arrivées.\n\n[^1]: Depuis septembre.",
        "Sept arrivées[^1].\n\n[^1]: Depuis septembre.",
      ],
    ],
    "table-row-long": [
      [
        "| jour | lieu |\n| --- | --- |\n| 3 mai | Paris | 14 h |",
        "| jour | lieu | heure |\n| --- | --- | --- |\n| 3 mai | Paris | 14 h |",
      ],
    ],
    "definition-twice": [
      ["Un[^1].\n\n[^1]: Depuis mai.\n\n[^1]: Depuis juin.", "Un[^1].\n\n[^1]: Depuis mai."],
    ],
    "definition-unused": [["Le Club.\n\n[club]: /club", "[Le Club][club].\n\n[club]: /club"]],
    "text-swallowed": [
      [
        "- la RATP ;\n- le CINES.\nBienvenue à tous.",
        "- la RATP ;\n- le CINES.\n\nBienvenue à tous.",
      ],
    ],
    "block-accidental": [
      [
        "La RATP\n+ le CINES entrent.",
        "La RATP\n\\+ le CINES entrent.\n\n- et un\n  - point dans un point",
      ],
    ],
  },
};

/** Notes and addresses that are called for nowhere, or given twice. */
const ofDefinitions = eachPost(function* (source) {
  const seen = new Set<string>();
  // Of a text that is not read to its end, a call may follow.
  const used = source.isWhole ? keysUsed(source) : undefined;
  for (const { node } of visitsOf(source.tree)) {
    if (node.type !== "definition" && node.type !== "footnoteDefinition") continue;
    const [place, mark] = [placeOf(source, node), node.type === "definition" ? "" : "^"];
    const key = `${mark}${node.label ?? node.identifier}`;
    const id = `${mark}${node.identifier}`;
    if (seen.has(id))
      yield faultAt("definition-twice", place, {
        found: `« [${key}]: » est écrit une seconde fois : ce qui suit ne paraîtra pas.`,
        expected: "une note, une adresse par clé",
        advice: "Donnez-lui une autre clé, là où elle est appelée aussi.",
      });
    else if (used?.has(id) === false && mark !== "")
      yield faultAt("note-uncalled", place, {
        found: `La note « [${key}] » n’est appelée nulle part : personne ne la lira.`,
        expected: "un appel de note dans le texte",
        advice: `Écrivez « [${key}] » là où la note s’applique, ou retirez-la.`,
      });
    else if (used?.has(id) === false)
      yield faultAt("definition-unused", place, {
        found: `« [${key}]: » ne sert nulle part : personne ne le lira.`,
        expected: "un lien « [texte][clé] » vers cette adresse",
        advice: `Écrivez « [texte][${key}] » là où le lien va, ou retirez cette ligne.`,
      });
    seen.add(id);
  }
});

/** Rows with more cells than there are columns, and lines below a table that become rows. */
const ofTables = eachNode(["table"], function* ({ children: [header, ...rows] }, { source }) {
  const line = (row: Nodes | undefined) => lineAt(source, row?.position?.start.line);
  const columns = header?.children.length ?? 0;
  for (const row of rows) {
    const [place, cells] = [placeOf(source, row), row.children.length];
    if (cells > columns)
      yield faultAt("table-row-long", place, {
        found: `Cette ligne a ${cells} cases, pour ${columns} ${columns === 1 ? "colonne" : "colonnes"} : les dernières ne paraîtront pas.`,
        expected: "au plus une case par colonne",
        advice:
          "Ajoutez une colonne à l’en-tête du tableau, ou écrivez « \\| » pour la barre elle-même.",
      });
    else if (line(header).includes("|") && !line(row).includes("|"))
      yield textSwallowed(place, line(row), "le tableau");
  }
});

/** Characters: editors wrap lines later. */
const WRAPPED = 50;

/** A line out of an item's indentation that begins a sentence after one that ended. */
const ofItems = eachNode(["paragraph"], function* ({ position }, { parent, source }) {
  if (parent?.type !== "listItem" || position === undefined) return;
  for (let line = position.start.line; line < position.end.line; line += 1) {
    const [before, text] = [lineAt(source, line), lineAt(source, line + 1)];
    // A long line may have been wrapped before a name.
    const isOver = /[.!?:…»][ \t]*$/.test(before) || before.length < WRAPPED;
    const place = { file: source.file.path, line: line + source.file.bodyLine, column: 1 };
    if (isOver && /^[\p{Lu}«"]/u.test(text)) yield textSwallowed(place, text, "la liste");
  }
});

/** A list of one item, or a quotation, right below a line in which a sentence is not over. */
const ofBlocks = eachNode(["list", "blockquote"], function* (node, where) {
  const { parent, index, place, source } = where;
  // A list in a list is further in, by the author's will.
  if (node.type === "list" && (parent?.type === "listItem" || node.children.length > 1)) return;
  const before = parent?.children[index - 1];
  const start = node.position?.start.line ?? 1;
  if (before?.type !== "paragraph" || before.position?.end.line !== start - 1) return;
  if (/[.:;!?…»)][ \t]*$/.test(lineAt(source, start - 1))) return;
  const line = beginning(lineAt(source, start));
  yield warningAt("block-accidental", place, {
    found: `« ${line} » commence ${node.type === "list" ? "une liste" : "une citation"} au milieu d’une phrase.`,
    expected: "une ligne vide avant une liste ou une citation ; ailleurs, « \\ » devant le signe",
    advice: `Écrivez « ${line.replace(/^(\d*)(.)/, "$1\\$2")} », ou laissez une ligne vide avant.`,
  });
});

const linesOf = onceFor(({ file }: PostSource) => file.body.split("\n"));

/** A line of a text, from 1. */
function lineAt(source: PostSource, line = 1): string {
  return linesOf(source)[line - 1] ?? "";
}

/** The keys of notes and addresses that a text calls for: links by reference are links by now. */
function keysUsed(source: PostSource): ReadonlySet<string> {
  const used = new Set<string>();
  // What a note calls for, by its key: it counts once the note itself is called.
  const inNotes = new Map<string, Set<string>>();
  const collect = (node: Nodes, keys: Set<string>): void => {
    if (node.type === "footnoteReference") keys.add(`^${node.identifier}`);
    if (node.type === "link" || node.type === "image")
      for (const [, key = ""] of typedIn(source, node)
        .slice(-400)
        .matchAll(/\[([^[\]]{1,300})\]/g))
        used.add(key.replace(/\s+/g, " ").trim().toLowerCase());
    const own = node.type === "footnoteDefinition" ? new Set<string>() : keys;
    if (node.type === "footnoteDefinition") inNotes.set(`^${node.identifier}`, own);
    if ("children" in node) for (const child of node.children) collect(child, own);
  };
  collect(source.tree, used);
  // A set grows while it is gone through.
  for (const key of used) for (const other of inNotes.get(key) ?? []) used.add(other);
  return used;
}
