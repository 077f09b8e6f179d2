import { attributeOf, isJsx } from "../content/jsx-element";
import { type Fault, faultKind, nearest } from "../faults/fault";
import { nearestOf } from "../faults/suggest";
import { declarationOf } from "../posts/author-components";
import { type Content, eachNode, example, type Rule } from "./rule";

export const memberUnknown = faultKind("member-unknown", (id: string, near?: string) => ({
  found: `Aucun membre ne s’appelle « ${id} » dans le registre.`,
  expected: "le nom d’un fichier de members/, sans « .md »",
  ...nearest(near),
}));

/** Whoever names a member names one of the register's. */
export const memberExists: Rule = {
  check: (content) => [...namedInTexts(content), ...namedAsSuccessors(content)],
  examples: [
    example(
      "member-unknown",
      'Bienvenue à la <Member id="rapt" />.',
      'Bienvenue à la <Member id="ratp" />.',
      { common: true },
    ),
  ],
};

const namedInTexts = eachNode((node, place, _, { memberIds: ids }) => {
  const attribute = isJsx(node) ? declarationOf(node.name ?? "")?.member : undefined;
  const id = isJsx(node) && attribute !== undefined ? attributeOf(node, attribute) : undefined;
  return id === undefined || ids.has(id) ? [] : [memberUnknown(place, id, nearestOf(id, ids))];
});

function namedAsSuccessors({ register, memberFiles, memberIds: ids }: Content): Fault[] {
  return register.members.flatMap(({ id, succeededBy }) => {
    const file = memberFiles.get(id);
    if (succeededBy === null || file === undefined || ids.has(succeededBy)) return [];
    const near = nearestOf(succeededBy, ids);
    return [memberUnknown(file.at(["succeededBy"]), succeededBy, near)];
  });
}
