/** Files that a build leaves to later ones, each named by what it is made of. */
import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

const KEPT_MS = 30 * 24 * 3600 * 1000;

/** Whether a file is there; if so, it is kept for another 30 days. */
export async function isKept(folder: string, name: string): Promise<boolean> {
  const now = new Date();
  return utimes(join(folder, name), now, now).then(
    () => true,
    () => false,
  );
}

/** Keeps a file: it stands under its name whole or not at all, whatever ends a build. */
export async function keep(folder: string, name: string, content: Buffer | string): Promise<void> {
  await mkdir(folder, { recursive: true });
  // Builds side by side may make the same.
  const draft = join(folder, `${name}.${randomUUID()}`);
  await writeFile(draft, content);
  await rename(draft, join(folder, name));
}

/** Removes what no build has asked for in 30 days: builds under way never lose what they asked for. */
export async function removeForgotten(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const path of names.map((name) => join(folder, name))) {
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > KEPT_MS) await rm(path, { force: true });
  }
}
