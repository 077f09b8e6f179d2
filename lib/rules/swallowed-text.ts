import type { Nodes, Paragraph, Parents } from "mdast";
import { visit } from "unist-util-visit";
import { beginning } from "../content/mdx-fault";
import { type Fault, faultKind, warningKind } from "../faults/fault";
import type { PostSource } from "../posts/read-post";
import { eachPost, example, placeOf, type Rule } from "./rule";

const noteUncalled = faultKind("note-uncalled", (key: string) => ({
  found: `La note « [^${key}] » n’est appelée nulle part : personne ne la lira.`,
  expected: "un appel de note dans le texte",
  advice: `Écrivez « [^${key}] » là où la note s’applique, ou retirez-la.`,
}));

const tableRowLong = faultKind("table-row-long", (cells: number, columns: number) => ({
  found: `Cette ligne a ${cells} cases, pour ${columns} ${columns === 1 ? "colonne" : "colonnes"} : les dernières ne paraîtront pas.`,
  expected: "au plus une case par colonne",
  advice: "Ajoutez une colonne à l’en-tête du tableau, ou écrivez « \\| » pour la barre elle-même.",
}));

const definitionTwice = faultKind("definition-twice", (key: string) => ({
  found: `« [${key}]: » est écrit une seconde fois : ce qui suit ne paraîtra pas.`,
  expected: "une note, une adresse par clé",
  advice: "Donnez-lui une autre clé, là où elle est appelée aussi.",
}));

const definitionUnused = faultKind("definition-unused", (key: string) => ({
  found: `« [${key}]: » ne sert nulle part : personne ne le lira.`,
  expected: "un lien « [texte][clé] » vers cette adresse",
  advice: `Écrivez « [texte][${key}] » là où le lien va, ou retirez cette ligne.`,
}));

const textSwallowed = warningKind("text-swallowed", (line: string, by: string) => ({
  found: `« ${line} » est pris dans ${by} qui précède.`,
  expected: "une ligne vide entre les deux",
  advice: "Laissez une ligne vide avant ; une suite se met en retrait de deux espaces.",
}));

const blockAccidental = warningKind("block-accidental", (line: string, what: string) => ({
  found: `« ${line} » commence ${what} au milieu d’une phrase.`,
  expected: "une ligne vide avant une liste ou une citation ; ailleurs, « \\ » devant le signe",
  advice: `Écrivez « ${line.replace(/^(\d*)(.)/, "$1\\$2")} », ou laissez une ligne vide avant.`,
}));

/** What Markdown takes into a block, out of one, or drops, against all that the author could see. */
export const swallowedText: Rule = {
  check: eachPost((source) => {
    const lines = source.file.body.split("\n");
    const faults: Fault[] = [];
    const seen = new Set<string>();
    // Of a text that is not read to its end, a call may follow.
    const used = source.isWhole ? keysUsed(source) : undefined;
    visit(source.tree, (node, index, parent) => {
      const place = placeOf(source, node);
      if (node.type === "definition" || node.type === "footnoteDefinition") {
        const isNote = node.type === "footnoteDefinition";
        const key = `${isNote ? "^" : ""}${node.label ?? node.identifier}`;
        const id = `${isNote ? "^" : ""}${node.identifier}`;
        if (seen.has(id)) faults.push(definitionTwice(place, key));
        else if (used !== undefined && !used.has(id))
          faults.push(isNote ? noteUncalled(place, key.slice(1)) : definitionUnused(place, key));
        seen.add(id);
      }
      if (node.type === "table") {
        const columns = node.children[0]?.children.length ?? 0;
        const line = (row: Nodes) => lines[(row.position?.start.line ?? 1) - 1] ?? "";
        const barred = node.children.slice(0, 1).some((row) => line(row).includes("|"));
        for (const row of node.children.slice(1)) {
          const { length } = row.children;
          if (length > columns) faults.push(tableRowLong(placeOf(source, row), length, columns));
          else if (barred && !line(row).includes("|"))
            faults.push(textSwallowed(placeOf(source, row), beginning(line(row)), "le tableau"));
        }
      }
      if (node.type === "paragraph" && parent?.type === "listItem")
        faults.push(...lazyLines(node, source, lines));
      if (parent !== undefined && index !== undefined && isAccidental(node, index, parent, lines))
        faults.push(
          blockAccidental(
            place,
            beginning(lines[(node.position?.start.line ?? 1) - 1] ?? ""),
            node.type === "list" ? "une liste" : "une citation",
          ),
        );
    });
    return faults;
  }),
  examples: [
    example(
      "note-uncalled",
      "Sept arrivées.\n\n[^1]: Depuis septembre.",
      "Sept arrivées[^1].\n\n[^1]: Depuis septembre.",
    ),
    example(
      "table-row-long",
      "| jour | lieu |\n| --- | --- |\n| 3 mai | Paris | 14 h |",
      "| jour | lieu | heure |\n| --- | --- | --- |\n| 3 mai | Paris | 14 h |",
    ),
    example(
      "definition-twice",
      "Un[^1].\n\n[^1]: Depuis mai.\n\n[^1]: Depuis juin.",
      "Un[^1].\n\n[^1]: Depuis mai.",
    ),
    example("definition-unused", "Le Club.\n\n[club]: /club", "[Le Club][club].\n\n[club]: /club"),
    example(
      "text-swallowed",
      "- la RATP ;\n- le CINES.\nBienvenue à tous.",
      "- la RATP ;\n- le CINES.\n\nBienvenue à tous.",
    ),
    example(
      "text-swallowed",
      "| an | membres |\n| --- | --- |\n| 2021 | 42 |\nBienvenue.",
      "| an | membres |\n| --- | --- |\n| 2021 | 42 |\n\nBienvenue.",
    ),
    example(
      "block-accidental",
      "La RATP\n+ le CINES entrent.",
      "La RATP\n\\+ le CINES entrent.\n\n- et un\n  - point dans un point",
    ),
    example("block-accidental", "Le délai est\n> 3 mois.", "Le délai est > 3 mois."),
  ],
};

/** The keys of notes and addresses that a text calls for: links by reference are links by now. */
function keysUsed({ tree, file }: PostSource): ReadonlySet<string> {
  const used = new Set<string>();
  // What a note calls for, by its key: it counts once the note itself is called.
  const inNotes = new Map<string, Set<string>>();
  const collect = (node: Nodes, keys: Set<string>): void => {
    if (node.type === "footnoteReference") keys.add(`^${node.identifier}`);
    if (node.type === "link" || node.type === "image") {
      const typed = file.body.slice(node.position?.start.offset, node.position?.end.offset);
      for (const [, key = ""] of typed.slice(-400).matchAll(/\[([^[\]]{1,300})\]/g))
        used.add(key.replace(/\s+/g, " ").trim().toLowerCase());
    }
    const own = node.type === "footnoteDefinition" ? new Set<string>() : keys;
    if (node.type === "footnoteDefinition") inNotes.set(`^${node.identifier}`, own);
    if ("children" in node) for (const child of node.children) collect(child, own);
  };
  collect(tree, used);
  // A set grows while it is gone through.
  for (const key of used) for (const other of inNotes.get(key) ?? []) used.add(other);
  return used;
}

/** Characters: editors wrap lines later. */
const WRAPPED = 50;

/** A line out of the item's indentation that begins a sentence after one that ended. */
function lazyLines(paragraph: Paragraph, source: PostSource, lines: readonly string[]): Fault[] {
  const { start, end } = paragraph.position ?? {};
  if (start === undefined || end === undefined) return [];
  const faults: Fault[] = [];
  for (let line = start.line; line < end.line; line += 1) {
    const [before = "", text = ""] = [lines[line - 1], lines[line]];
    // A long line may have been wrapped before a name.
    const isOver = /[.!?:…»][ \t]*$/.test(before) || before.length < WRAPPED;
    if (!isOver || !/^[\p{Lu}«"]/u.test(text)) continue;
    const place = { file: source.file.path, line: line + source.file.bodyLine, column: 1 };
    faults.push(textSwallowed(place, beginning(text), "la liste"));
  }
  return faults;
}

/** A list of one item, or a quotation, right below a line in which a sentence is not over. */
function isAccidental(
  node: Nodes,
  index: number,
  parent: Parents,
  lines: readonly string[],
): boolean {
  if (node.type !== "list" && node.type !== "blockquote") return false;
  // A list in a list is further in, by the author's will.
  if (node.type === "list" && parent.type === "listItem") return false;
  const before = parent.children[index - 1];
  const line = node.position?.start.line ?? 1;
  if (before?.type !== "paragraph" || before.position?.end.line !== line - 1) return false;
  const isOne = node.type === "blockquote" || node.children.length === 1;
  return isOne && !/[.:;!?…»)][ \t]*$/.test(lines[line - 2] ?? "");
}
