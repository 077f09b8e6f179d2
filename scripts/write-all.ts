import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A file to write; `path` is from the project's root. */
export interface FileToWrite {
  path: string;
  text: string;
}

/**
 * Writes all files below `root`, or none: each under a name of its own first, then all under
 * their names. Where that fails on the way, those already in place are put back as they were,
 * and the error is thrown. Killed, it leaves each file whole, as it was or as it will be.
 */
export async function writeAll(root: string, files: readonly FileToWrite[]): Promise<void> {
  const targets = files.map(({ path, text }) => {
    const target = join(root, path);
    return { target, text, temporary: join(dirname(target), `.${basename(target)}.nouveau`) };
  });
  const done: { target: string; before: Buffer | null }[] = [];
  try {
    for (const { target, text, temporary } of targets) {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(temporary, text);
    }
    for (const { target, temporary } of targets) {
      const before = await readFile(target).catch(ifMissing);
      await rename(temporary, target);
      done.push({ target, before });
    }
  } catch (error) {
    for (const { target, before } of done.reverse())
      await (before === null ? rm(target) : writeFile(target, before));
    throw error;
  } finally {
    await Promise.all(targets.map(({ temporary }) => rm(temporary, { force: true })));
  }
}

function ifMissing(error: unknown): null {
  if (Reflect.get(Object(error), "code") === "ENOENT") return null;
  throw error;
}
