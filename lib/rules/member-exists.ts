import { attributeOf, isJsx } from "../content/jsx-element";
import { type Fault, faultKind, nearest, type Place } from "../faults/fault";
import { nearestOf } from "../faults/suggest";
import { memberByFormerId } from "../members/register";
import { declarationOf } from "../posts/author-components";
import { type Content, eachMember, eachNode, example, type Rule } from "./rule";

export const memberUnknown = faultKind("member-unknown", (id: string, near?: string) => ({
  found: `Aucun membre ne s’appelle « ${id} » dans le registre.`,
  expected: "le nom d’un fichier de members/, sans « .md »",
  ...nearest(near),
}));

/** That no member has an id, with the one that is meant: it had that id before, or one much like it. */
export function noMember(
  place: Place,
  id: string,
  { register, memberIds }: Pick<Content, "register" | "memberIds">,
): Fault {
  return memberUnknown(place, id, memberByFormerId(register, id)?.id ?? nearestOf(id, memberIds));
}

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

const namedInTexts = eachNode((node, place, _, content) => {
  const attribute = isJsx(node) ? declarationOf(node.name ?? "")?.member : undefined;
  const id = isJsx(node) && attribute !== undefined ? attributeOf(node, attribute) : undefined;
  return id === undefined || content.memberIds.has(id) ? [] : [noMember(place, id, content)];
});

const namedAsSuccessors = eachMember(({ succeededBy }, file, content) =>
  succeededBy === null || content.memberIds.has(succeededBy)
    ? []
    : [noMember(file.at(["succeededBy"]), succeededBy, content)],
);
