/** The trees of posts and pages, one file each, named by the path of the content, between the check that a build begins with and its pages. */
import { readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
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
  for (const [name, tree] of texts) {
    const path = join(folder, `${name}.json`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, JSON.stringify(tree, withoutPlaces));
  }
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
