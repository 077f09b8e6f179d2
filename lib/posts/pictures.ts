import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { visitJsx } from "../content/jsx-element";
import { publicAddress } from "../urls";

/** The addresses of the pictures in a post's text, in order, each once. */
export function picturesIn(tree: Root): string[] {
  const addresses = new Set<string>();
  visit(tree, "image", ({ url }) => {
    addresses.add(publicAddress(url));
  });
  visitJsx(tree, (name, { src }) => {
    if (name === "Figure" && src !== undefined) addresses.add(publicAddress(src));
  });
  return [...addresses];
}
