import { cp, mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPublicFiles } from "./public-files";

test("pictures say their dimensions, an unreadable one says none, nor does a document", async () => {
  const root = await mkdtemp(join(tmpdir(), "club-"));
  await mkdir(join(root, "public/images"), { recursive: true });
  await cp(join(process.cwd(), "public/favicon.svg"), join(root, "public/favicon.svg"));
  await writeFile(join(root, "public/images/Été (1).PNG"), "no picture");
  await writeFile(join(root, "public/a.pdf"), "abc");
  expect((await readPublicFiles(root)).files).toEqual([
    { address: "/a.pdf", bytes: 3, dimensions: null },
    {
      address: "/favicon.svg",
      bytes: expect.any(Number),
      dimensions: { width: expect.any(Number), height: expect.any(Number) },
    },
    { address: "/images/Été (1).PNG", bytes: 10, dimensions: null },
  ]);
});
