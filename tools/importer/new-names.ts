import { slug } from "../../lib/content/slug";
import { reservedPostSlugs } from "../../lib/urls";
import type { JekyllName } from "./jekyll-name";

/**
 * The slug of each post, in lower-case ASCII: its old one, with the year where another post has
 * that, with the whole day where another one has that too. Posts that were published choose
 * first. `taken` are the slugs of the site's own posts.
 */
export function newSlugs(
  names: readonly JekyllName[],
  taken: Iterable<string>,
): Map<JekyllName, string> {
  const used = new Set<string>([...reservedPostSlugs, ...taken]);
  const slugs = new Map<JekyllName, string>();
  const inOrder = [...names].sort(
    (a, b) => Number(a.formerUrl === null) - Number(b.formerUrl === null),
  );
  for (const name of inOrder) {
    const found = candidates(name).find((candidate) => !used.has(candidate)) ?? "";
    used.add(found);
    slugs.set(name, found);
  }
  return slugs;
}

/** The slugs that a post may have, the best first. */
export function candidates({ title, date }: JekyllName): string[] {
  const base = slug(title) || "billet";
  const day = `${base}-${date}`;
  return [base, `${base}-${date.slice(0, 4)}`, day, ...[2, 3, 4, 5].map((n) => `${day}-${n}`)];
}
