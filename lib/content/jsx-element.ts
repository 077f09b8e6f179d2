import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";

/** An element in angle brackets: a component of ours or one of HTML. */
export type JsxElement = Extract<Nodes, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>;

/** Whether `node` is an element in angle brackets, in a line or standing alone. */
export function isJsx(node: Nodes): node is JsxElement {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

/**
 * The text of an attribute (`name="text"`); `undefined` where it is missing or an expression. Of
 * two with one name the last counts, as in the page.
 */
export function attributeOf(element: JsxElement, name: string): string | undefined {
  let text: string | undefined;
  for (const attribute of element.attributes)
    if (attribute.type === "mdxJsxAttribute" && attribute.name === name)
      text = typeof attribute.value === "string" ? attribute.value : undefined;
  return text;
}

/** Calls `visitor` on every element of a document, with its attributes as text. */
export function visitJsx(
  tree: Root,
  visitor: (name: string, attributes: Partial<Record<string, string>>, element: JsxElement) => void,
): void {
  visit(tree, (node) => {
    if (!isJsx(node)) return;
    visitor(node.name ?? "", attributesOf(node), node);
  });
}

/** The attributes of an element that are texts. */
export function attributesOf({ attributes }: JsxElement): Partial<Record<string, string>> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === "mdxJsxAttribute" && typeof attribute.value === "string"
        ? [[attribute.name, attribute.value] as const]
        : [],
    ),
  );
}
