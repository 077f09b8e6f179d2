import type { Heading, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { slug } from "./slug";

/** What a page gives to its own parts: its matter, and what notes make (`fn-1`). */
const OF_THE_PAGE = /^(?:contenu|footnote-label|fn(?:ref)?-.*)$/;

/**
 * The id of each heading of a document, in order: what a link's `#…` can point to. A heading
 * that repeats another one is numbered (`agenda`, `agenda-2`).
 */
export function headingIds(tree: Root): Map<Heading, string> {
  const ids = new Map<Heading, string>();
  const taken = new Set<string>();
  const last = new Map<string, number>();
  visit(tree, "heading", (heading) => {
    const base = slug(textOf(heading)) || "section";
    let number = last.get(base) ?? 1;
    let id = number === 1 ? base : `${base}-${number}`;
    while (taken.has(id) || OF_THE_PAGE.test(id)) {
      number += 1;
      id = OF_THE_PAGE.test(`${base}-${number}`) ? `titre-${base}` : `${base}-${number}`;
    }
    last.set(base, number);
    taken.add(id);
    ids.set(heading, id);
  });
  return ids;
}

/** Gives each heading its id; before the typography, so that the check sees the same ones. */
export function remarkHeadingIds(): (tree: Root) => void {
  return (tree) => {
    for (const [heading, id] of headingIds(tree)) {
      heading.data = { ...heading.data, hProperties: { id } };
    }
  };
}
