/** Files that a build leaves to later ones, each named by what it is made of. */
import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

const KEPT_MS = 30 * 24 * 3600 * 1000;

/**
 * Sees that a file is there, made where no earlier build left it, and keeps it for another 30 days. It
 * stands under its name whole or not at all, whatever ends a build.
 */
export async function kept(
  folder: string,
  name: string,
  make: () => Promise<Buffer | string>,
): Promise<void> {
  const now = new Date();
  const touched = utimes(join(folder, name), now, now);
  if (await touched.then(() => true).catch(() => false)) return;
  const content = await make();
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
