import type { Nodes, Parents, PhrasingContent, Root } from "mdast";
import { phrasing } from "mdast-util-phrasing";
import { SKIP, visit } from "unist-util-visit";
import { attributeOf, isJsx } from "./jsx-element";
import { frenchTypography, frenchTypographyAcross } from "./typography";
import { OPAQUE } from "./typography-rules";

type Text = Extract<Nodes, { type: "text" }>;

/** Elements whose content is for machines: quoted as it is. */
const CODE_ELEMENTS = new Set(["code", "kbd", "pre", "samp", "var"]);

/** Attributes that people read, of the authors' components and of HTML. */
export const READ_ATTRIBUTES: ReadonlySet<string> = new Set(["alt", "caption", "credit", "title"]);

/**
 * French typography in a whole document: each block is one text, whatever its links and
 * emphasis, so that `*Guide* !` and `"**mot**"` come out right. Code, addresses and passages in
 * another language (`<span lang="en">`) stay as they are.
 */
export function remarkTypography(): (tree: Root) => void {
  return (tree) => {
    mendBlock(tree);
    visit(tree, mendAttributes);
  };
}

/** Mends what `block` holds: its inline content, which is one text, or the blocks in it. */
function mendBlock(block: Parents): void {
  const texts = block.children.flatMap((child) => (phrasing(child) ? textsOf(child) : []));
  const pieces = texts.map((text) => text?.value ?? OPAQUE);
  const mended = frenchTypographyAcross(pieces, { heading: block.type === "heading" });
  texts.forEach((text, index) => {
    if (text) text.value = mended[index] ?? text.value;
  });
  for (const child of block.children) {
    if ("children" in child && !phrasing(child) && !isForeign(child)) mendBlock(child);
  }
}

/** The texts of inline content in order; `undefined` for what is no French text. */
function textsOf(node: PhrasingContent): (Text | undefined)[] {
  if (node.type === "text") return [node];
  if (!("children" in node) || isForeign(node) || node.children.length === 0) return [undefined];
  return node.children.flatMap(textsOf);
}

function mendAttributes(node: Nodes): typeof SKIP | undefined {
  if (isForeign(node)) return SKIP;
  for (const attribute of isJsx(node) ? node.attributes : []) {
    if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string") continue;
    const { name, value } = attribute;
    if (READ_ATTRIBUTES.has(name)) {
      attribute.value = frenchTypography(value, { heading: name === "title" });
    }
  }
  if ("alt" in node && node.alt) node.alt = frenchTypography(node.alt);
  if ("title" in node && node.title) node.title = frenchTypography(node.title);
  return undefined;
}

/** Whether `node` is an element of code or of another language. */
function isForeign(node: Nodes): boolean {
  if (!isJsx(node)) return false;
  return CODE_ELEMENTS.has(node.name ?? "") || !/^fr\b/i.test(attributeOf(node, "lang") ?? "fr");
}
