/** The servers under test: our own, at the base URL, and Next's, both on one build. */
import { join } from "node:path";
import { type BuiltFile, type BuiltSite, readBuiltSite } from "../server/built-site";

/** Where `next start` answers (playwright.config.ts). */
export const nextOrigin = `http://localhost:${process.env.E2E_NEXT_PORT ?? "3101"}`;

/** What the build under test holds; paths from the project's folder. */
export function builtSite(): BuiltSite {
  const folder = process.env.SITE_DIST_DIR ?? ".next-e2e";
  const { files, notFound, serverError, commit } = readBuiltSite(folder);
  const found = (file: BuiltFile) => ({ ...file, path: join(folder, file.path) });
  const pairs = Object.entries(files).map(([address, file]) => [address, found(file)] as const);
  return {
    files: Object.fromEntries(pairs),
    notFound: found(notFound),
    serverError: found(serverError),
    commit,
  };
}

const AT_ONCE = 8;

/** What `ask` gives for each of `items`, in their order; a few are asked at a time. */
export async function askAll<Item, Result>(
  items: readonly Item[],
  ask: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let index = 0; index < items.length; index += AT_ONCE)
    results.push(...(await Promise.all(items.slice(index, index + AT_ONCE).map(ask))));
  return results;
}
