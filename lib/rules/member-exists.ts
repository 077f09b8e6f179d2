import { attributeOf } from "../content/jsx-element";
import { type Fault, faultAt, nearest, type Place } from "../faults/fault";
import { nearestOf } from "../faults/suggest";
import { memberByFormerId } from "../members/register";
import { declarationOf } from "../posts/author-components";
import { type Content, ELEMENTS, eachMember, eachNode, type Rule } from "./rule";

/** That no member has an id, with the one that is meant: it had that id before, or one much like it. */
export function* noMember(
  place: Place,
  id: string,
  { register, memberIds }: Content,
): Iterable<Fault> {
  if (memberIds.has(id)) return;
  yield faultAt("member-unknown", place, {
    found: `Aucun membre ne s’appelle « ${id} » dans le registre.`,
    expected: "le nom d’un fichier de members/, sans « .md »",
    ...nearest(memberByFormerId(register, id)?.id ?? nearestOf(id, memberIds)),
  });
}

/** Whoever names a member names one of the register's. */
export const memberExists: Rule = {
  check: (content) => [...namedInTexts(content), ...namedAsSuccessors(content)],
  examples: {
    "member-unknown": [
      [
        'Bienvenue à la <Member id="rapt" />.',
        'Bienvenue à la <Member id="ratp" />.',
        { common: true },
      ],
    ],
  },
};

const namedInTexts = eachNode(ELEMENTS, (element, { place, content }) => {
  const attribute = declarationOf(element.name)?.member;
  const id = attribute === undefined ? undefined : attributeOf(element, attribute);
  return id === undefined ? [] : noMember(place, id, content);
});

const namedAsSuccessors = eachMember(({ succeededBy }, file, content) =>
  succeededBy === null ? [] : noMember(file.at(["succeededBy"]), succeededBy, content),
);
