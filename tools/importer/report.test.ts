import { expect, test } from "vitest";
import { describeImport } from "./import-folder";

const ready = { path: "posts/a.mdx", from: "_posts/a.md", text: "", notes: [] };

function note(file: string, line: number, found: string) {
  return { place: { file, line, column: 1 }, found, advice: "Corrigez." };
}

test("what is left to do comes by place, the old file first, and a summary closes", () => {
  const notes = [
    note("posts/b.mdx", 3, "Neuf."),
    note("_posts/b.md", 9, "Deux."),
    note("_posts/b.md", 2, "Un."),
  ];
  const files = [ready, { path: "posts/b.mdx", from: "_posts/b.md", text: "", notes }];
  const skipped = [{ path: "_posts/c.md", because: "déjà là : posts/c.mdx" }];
  expect(describeImport({ files, skipped })).toBe(`_posts/b.md → posts/b.mdx
  _posts/b.md:2:1  Un.
    Corrigez.
  _posts/b.md:9:1  Deux.
    Corrigez.
  posts/b.mdx:3:1  Neuf.
    Corrigez.

Laissés de côté :
  _posts/c.md : déjà là : posts/c.mdx

2 billets importés : 1 sans remarque, 1 à revoir (3 remarques), marqués comme brouillons.
Dans chaque billet revu, retirez la ligne « draft: true ». Contrôlez tout : npm run check`);
});

test("with nothing left to do, the summary says so", () => {
  expect(describeImport({ files: [ready], skipped: [] })).toBe(
    "1 billet importé, rien à revoir. Contrôlez tout : npm run check",
  );
  expect(describeImport({ files: [], skipped: [] })).toBe("Aucun billet à importer.");
});
