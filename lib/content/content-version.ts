import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { versionOf } from "./files";
import { entriesIn } from "./plain-files";

/** The folders that hold content. */
const contentFolders = ["members", "posts", "public", "site"] as const;

/** A text that changes whenever a content file of the project at `root` does, comes or goes. */
export async function contentVersion(root: string): Promise<string> {
  const entries = contentFolders.flatMap((folder) => entriesIn(root, folder, true));
  const versions = await Promise.all(entries.map(({ path }) => fileVersion(join(root, path))));
  return versions.join("\n");
}

async function fileVersion(path: string): Promise<string> {
  // A file may go between the listing and this look at it.
  const stats = await lstat(path, { bigint: true }).catch(() => undefined);
  return stats === undefined ? path : `${path} ${versionOf(stats)}`;
}
