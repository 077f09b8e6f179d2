import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPublicFiles } from "./public-files";

test("pictures say their dimensions, an unreadable one says none, nor does a document", async () => {
  const root = await mkdtemp(join(tmpdir(), "club-"));
  await mkdir(join(root, "public/images"), { recursive: true });
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 16"></svg>';
  await writeFile(join(root, "public/favicon.svg"), svg);
  await writeFile(join(root, "public/images/Été (1).PNG"), "no picture");
  await writeFile(join(root, "public/a.pdf"), "abc");
  expect((await readPublicFiles(root)).files).toEqual([
    { address: "/a.pdf", bytes: 3, dimensions: null },
    { address: "/favicon.svg", bytes: svg.length, dimensions: { width: 32, height: 16 } },
    { address: "/images/Été (1).PNG", bytes: 10, dimensions: null },
  ]);
});
