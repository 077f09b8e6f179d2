/** The servers under test: our own, at the base URL, and Next's, both on one build. */
import { type BuiltSite, readBuiltSite } from "../server/built-site";

/** Where `next start` answers (playwright.config.ts). */
export const nextOrigin = `http://localhost:${process.env.E2E_NEXT_PORT ?? "3101"}`;

/** What the build under test holds. */
export function builtSite(): BuiltSite {
  return readBuiltSite(process.env.SITE_DIST_DIR ?? ".next-e2e");
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
