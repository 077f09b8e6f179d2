import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { noneIfMissing, versionOf } from "./files";

/** The folders that hold content. */
const contentFolders = ["members", "posts", "public"] as const;

/** A text that changes whenever a content file of the project at `root` does, comes or goes. */
export async function contentVersion(root: string): Promise<string> {
  const versions = await Promise.all(
    contentFolders.map(async (folder) => {
      const path = join(root, folder);
      const names = await readdir(path, { recursive: true }).catch(noneIfMissing);
      return Promise.all(names.map((name) => fileVersion(join(path, name))));
    }),
  );
  return versions.flat().join("\n");
}

async function fileVersion(path: string): Promise<string> {
  // A file may go between the listing and this look at it.
  const stats = await stat(path, { bigint: true }).catch(() => undefined);
  return stats === undefined ? path : `${path} ${versionOf(stats)}`;
}
