import type { Root } from "mdast";
import { visitJsx } from "../content/jsx-element";
import { arrivals } from "../members/changes";
import type { Register } from "../members/register";

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
