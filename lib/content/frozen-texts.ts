/** The trees of posts, one file each, between the check that a build begins with and its pages. */
import { readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Root } from "mdast";

const FOLDER = ".site/texts";

/** Writes `texts`, by name, below the folder `root`, in place of those that were there. */
export async function freezeTexts(
  root: string,
  texts: Iterable<readonly [name: string, tree: Root]>,
): Promise<void> {
  const folder = join(root, FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, tree] of texts)
    await writeFile(join(folder, `${name}.json`), JSON.stringify(tree, withoutPlaces));
}

/** The text of that name. @throws {Error} where there is none. */
export function frozenText(root: string, name: string): Root {
  const path = join(/* turbopackIgnore: true */ root, FOLDER, `${name}.json`);
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Places are for faults, which a build has none of, and are most of a tree. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === "position" ? undefined : value;
}
