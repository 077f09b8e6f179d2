import type { Root } from "mdast";
import type { Node } from "unist";
import { visit } from "unist-util-visit";
import { isJsx } from "../content/jsx-element";
import { arrivals } from "../members/changes";
import type { Register } from "../members/register";

/** Calls `visitor` on every element of a post, with its attributes as text. */
export function visitJsx(
  tree: Root,
  visitor: (name: string, attributes: Partial<Record<string, string>>, node: Node) => void,
): void {
  visit(tree, (node) => {
    if (!isJsx(node)) return;
    const attributes = node.attributes.flatMap((attribute) =>
      attribute.type === "mdxJsxAttribute" && typeof attribute.value === "string"
        ? [[attribute.name, attribute.value] as const]
        : [],
    );
    visitor(node.name ?? "", Object.fromEntries(attributes), node);
  });
}

/** The ids of the members that a post names, by itself or as arrivals, in order, each once. */
export function mentionsIn(tree: Root, register: Register): string[] {
  const ids = new Set<string>();
  visitJsx(tree, (name, { id, from, to }) => {
    if (name === "Member" && id !== undefined) ids.add(id);
    if (name === "NewMembers" && from !== undefined && to !== undefined)
      for (const member of arrivals(register, from, to)) ids.add(member.id);
  });
  const known = new Set(register.members.map((member) => member.id));
  return [...ids].filter((id) => known.has(id));
}
