import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readFiles, readFolder } from "./files";

async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "club-"));
  await mkdir(join(root, "posts"));
  for (const [name, content] of Object.entries(files))
    await writeFile(join(root, "posts", name), content);
  return root;
}

async function told(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const { faults } = readFolder(await folderWith(files), "posts", ".mdx");
  return faults.map(({ id, place }) => `${place.file}:${place.line}:${place.column} ${id}`);
}

test("files of the folder are read by name, hidden ones left alone", async () => {
  const root = await folderWith({ "b.mdx": "B", "a.mdx": "\ufeffA", ".c.mdx": "C" });
  const { paths, files } = readFolder(root, "posts", ".mdx");
  expect(paths).toEqual(["posts/a.mdx", "posts/b.mdx"]);
  expect(files.map(({ text }) => text)).toEqual(["A", "B"]);
});

test("a text in another encoding is refused where it stops being UTF-8", async () => {
  const latin = Buffer.from("Un titre\nL'été à Paris", "latin1");
  expect(await told({ "a.mdx": latin })).toEqual(["posts/a.mdx:2:3 file-encoding"]);
});

test("an empty file and one of 5 MB are refused", async () => {
  expect(await told({ "a.mdx": " \n", "b.mdx": "x".repeat(5_000_000) })).toEqual([
    "posts/a.mdx:1:1 file-empty",
    "posts/b.mdx:1:1 file-too-large",
  ]);
});

test("a text under another extension is not passed over in silence", async () => {
  expect(await told({ "a.md": "A", "b.MDX": "B", "c.png": "C" })).toEqual([
    "posts/a.md:1:1 file-extension",
    "posts/b.MDX:1:1 file-extension",
  ]);
});

test("a folder that is not there has no files", async () => {
  const root = await folderWith({});
  expect(readFolder(root, "members", ".md")).toEqual({ paths: [], files: [], faults: [] });
});

test("a folder that cannot be listed is not taken for an empty one", async () => {
  const root = await folderWith({ "a.mdx": "A" });
  expect(() => readFolder(root, "posts/a.mdx", ".mdx")).toThrow("ENOTDIR");
});

test("a folder in the folder is told: what it holds would not be published", async () => {
  const root = await folderWith({});
  await mkdir(join(root, "posts", "2021"));
  await mkdir(join(root, "posts", "b.mdx"));
  const { paths, faults } = readFolder(root, "posts", ".mdx");
  expect(paths).toEqual([]);
  expect(faults.map(({ found }) => found)).toEqual([
    "« 2021 » est un dossier : ce qu’il contient n’est pas publié.",
    "« b.mdx » est un dossier : ce qu’il contient n’est pas publié.",
  ]);
});

test("a name with two extensions is given one, a document none", async () => {
  const { faults } = readFolder(
    await folderWith({ "a.mdx.txt": "A", "b.docx": "B" }),
    "posts",
    ".mdx",
  );
  expect(faults.map(({ advice }) => advice)).toEqual([
    "Renommez-le « a.mdx », ou rangez-le ailleurs.",
    "Recopiez le texte dans un tel fichier. À télécharger, il va dans public/documents/.",
  ]);
});

test("a file that is missing, or is a folder, is told", async () => {
  const root = await folderWith({});
  const { faults } = readFiles(root, ["posts/a.mdx", "posts"]);
  expect(faults.map(({ found }) => found)).toEqual([
    "Le fichier manque.",
    "Un dossier porte ce nom.",
  ]);
});
