/** 36, 43: levels of headings, and links to places in the page. */
import type { Heading, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { headingIds } from "../../lib/content/remark-heading-ids";
import { decoded } from "./decoded";
import type { Anchor } from "./kramdown";
import { rangeOf } from "./phrasing";

/** Makes the highest headings of a post level 2, and skips no level below. */
export function levelHeadings(tree: Root): void {
  const open: number[] = [];
  visit(tree, "heading", (heading) => {
    while ((open.at(-1) ?? 0) >= heading.depth) open.pop();
    open.push(heading.depth);
    heading.depth = depthOf(open.length + 1);
  });
}

/** Leads links to places in the page to the heading at or after the place; the check tells others. */
export function leadAnchors(tree: Root, anchors: readonly Anchor[]): void {
  const ids = headingIds(tree);
  const headings = [...ids.keys()];
  const named = idsByName(ids);
  visit(tree, "link", (link) => {
    if (!link.url.startsWith("#")) return;
    const name = decoded(link.url.slice(1));
    const anchor = anchors.find((one) => one.name === name);
    const heading = anchor && headings.find((one) => rangeOf(one).end >= anchor.offset);
    const id = heading === undefined ? named.get(name) : ids.get(heading);
    if (id !== undefined) link.url = `#${id}`;
  });
}

/** The ids by the names that links use: kramdown made ids of headings' texts, much as this site does. */
function idsByName(ids: ReadonlyMap<Heading, string>): Map<string, string> {
  const named = new Map<string, string>();
  for (const [heading, id] of ids)
    for (const name of [id, kramdownId(textOf(heading))]) if (!named.has(name)) named.set(name, id);
  return named;
}

function kramdownId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");
}

function depthOf(level: number): Heading["depth"] {
  const depths = [1, 2, 3, 4, 5, 6] as const;
  return depths[level - 1] ?? 6;
}
