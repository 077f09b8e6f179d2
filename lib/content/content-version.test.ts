import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentVersion } from "./content-version";

test("the version changes with every file that comes, changes or goes, and not otherwise", async () => {
  const root = await mkdtemp(join(tmpdir(), "club-"));
  await mkdir(join(root, "posts"));
  await mkdir(join(root, "public/images"), { recursive: true });
  const versions = [await contentVersion(root)];
  await writeFile(join(root, "posts/a.mdx"), "un");
  versions.push(await contentVersion(root));
  await writeFile(join(root, "posts/a.mdx"), "deux");
  versions.push(await contentVersion(root));
  await writeFile(join(root, "public/images/a.png"), "");
  versions.push(await contentVersion(root));
  await rm(join(root, "posts/a.mdx"));
  versions.push(await contentVersion(root));
  expect(new Set(versions).size).toBe(5);
  expect(await contentVersion(root)).toBe(versions[4]);
});
