import type { Import, NewFile } from "./import-folder";
import type { Note } from "./notes";

/** What an import did and what it leaves to do, in French; the summary comes last. */
export function describeImport({ files, skipped }: Import): string {
  const open = files.filter(({ notes }) => notes.length > 0);
  return [
    ...open.map(describeFile),
    ...(skipped.length === 0 ? [] : ["Laissés de côté :"]),
    ...skipped.map(({ path, because }) => `  ${path} : ${because}`),
    ...(skipped.length === 0 ? [] : [""]),
    `${counted(files.length, "billet importé", "billets importés")} : ${counted(files.length - open.length, "prêt", "prêts")}, ${counted(open.length, "brouillon", "brouillons")} à revoir (${counted(open.flatMap(({ notes }) => notes).length, "remarque", "remarques")}). ${counted(skipped.length, "fichier laissé de côté", "fichiers laissés de côté")}.`,
    ...(open.length === 0
      ? []
      : [
          "Dans chaque brouillon revu, retirez la ligne « draft: true ». Contrôlez tout : npm run check",
        ]),
  ].join("\n");
}

function describeFile({ path, from, notes }: NewFile): string {
  return [`${from} → ${path}`, ...notes.map(describeNote), ""].join("\n");
}

function describeNote({ place, found, advice }: Note): string {
  return `  ${place.file}:${place.line}:${place.column}  ${found}\n    ${advice}`;
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? `aucun ${one}` : `${count} ${count === 1 ? one : many}`;
}
