import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeAll } from "./write-all";

async function folderWith(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "ecrire-"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text);
  return root;
}

async function contentsOf(root: string): Promise<Record<string, string>> {
  const names = (await readdir(root, { withFileTypes: true })).filter((one) => one.isFile());
  const texts = names.map(async ({ name }) => [name, await readFile(join(root, name), "utf8")]);
  return Object.fromEntries(await Promise.all(texts));
}

test("all files are written, and no other stays", async () => {
  const root = await folderWith({ "a.md": "avant" });
  await writeAll(root, [
    { path: "a.md", text: "après" },
    { path: "b.md", text: "nouveau" },
  ]);
  expect(await contentsOf(root)).toEqual({ "a.md": "après", "b.md": "nouveau" });
});

test("where one cannot be written, all are as before", async () => {
  const root = await folderWith({ "a.md": "avant" });
  await mkdir(join(root, "c.md"));
  const files = ["a.md", "b.md", "c.md"].map((path) => ({ path, text: "après" }));
  await expect(writeAll(root, files)).rejects.toThrow();
  expect(await contentsOf(root)).toEqual({ "a.md": "avant" });
});
