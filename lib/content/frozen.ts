/** What a build froze, in a folder of that build, which no other build writes to. */
import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Root } from "mdast";

/** The files that a build freezes before it makes pages, beside the texts. */
export const FROZEN = { site: "site.json", search: "search.json", assets: "assets.json" } as const;

/**
 * The folder of what a build froze, absolute: `SITE_FROZEN`, from where the program runs. It is not
 * Next's own, which Next empties and of which it takes no file along for its hosts.
 */
export function frozenFolder(environment: Readonly<Record<string, string | undefined>>): string {
  return resolve(/* turbopackIgnore: true */ environment.SITE_FROZEN || ".site/.next");
}

/** Writes what readers of the build in `folder` find by that name. */
export async function freezeAs(folder: string, name: string, content: unknown): Promise<void> {
  await writeFile(join(folder, name), JSON.stringify(content));
}

/**
 * What was frozen by that name, taken as it is: the build of this very code wrote it.
 *
 * @throws {Error} where the build in `folder` is not complete
 */
export function frozen(name: string, folder = ownFolder()) {
  try {
    const path = join(/* turbopackIgnore: true */ folder, name);
    return JSON.parse(readFileSync(/* turbopackIgnore: true */ path, "utf8"));
  } catch (cause) {
    throw new Error(`No complete build in ${folder}: run "npm start", or "npm run build" first.`, {
      cause,
    });
  }
}

/** Next writes this one variable, as it was at the build, into what it builds: no later one counts. */
function ownFolder(): string {
  return frozenFolder({ SITE_FROZEN: process.env.SITE_FROZEN });
}

/** Writes trees of posts and pages, each named by its path in the content. */
export async function freezeTexts(
  folder: string,
  texts: Iterable<readonly [name: string, tree: Root]>,
): Promise<void> {
  for (const [name, tree] of texts) {
    const path = join(folder, textFile(name));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, JSON.stringify(tree, withoutPlaces));
  }
}

/** The text of that name. @throws {Error} where there is none. */
export function frozenText(name: string, folder?: string): Root {
  return frozen(textFile(name), folder);
}

function textFile(name: string): string {
  return `texts/${name}.json`;
}

/** Places are for faults, which a build has none of, and are most of a tree. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === "position" ? undefined : value;
}
