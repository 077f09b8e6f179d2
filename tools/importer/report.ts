import type { Import, NewFile } from "./import-folder";
import type { Note } from "./notes";

/** What an import did and what it leaves to do, in French; the summary comes last. */
export function describeImport({ files, skipped }: Import): string {
  const open = files.filter(({ notes }) => notes.length > 0);
  const left = skipped.map(({ path, because }) => `  ${path} : ${because}`);
  return [
    ...open.map(describeFile),
    ...(left.length === 0 ? [] : ["Laissés de côté :", ...left, ""]),
    ...summary(files, open),
  ].join("\n");
}

function summary(files: readonly NewFile[], open: readonly NewFile[]): string[] {
  if (files.length === 0) return ["Aucun billet à importer."];
  const imported = plural(files.length, "billet importé", "billets importés");
  if (open.length === 0) return [`${imported}, rien à revoir. Contrôlez tout : npm run check`];
  const remarks = open.reduce((sum, { notes }) => sum + notes.length, 0);
  return [
    `${imported} : ${files.length - open.length} sans remarque, ${open.length} à revoir (${plural(remarks, "remarque", "remarques")}), marqués comme brouillons.`,
    "Dans chaque billet revu, retirez la ligne « draft: true ». Contrôlez tout : npm run check",
  ];
}

function describeFile({ path, from, notes }: NewFile): string {
  const inOrder = [...notes].sort(
    ({ place: a }, { place: b }) =>
      Number(a.file === path) - Number(b.file === path) || a.line - b.line || a.column - b.column,
  );
  return [`${from} → ${path}`, ...inOrder.map(describeNote), ""].join("\n");
}

function describeNote({ place, found, advice }: Note): string {
  return `  ${place.file}:${place.line}:${place.column}  ${found}\n    ${advice}`;
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
