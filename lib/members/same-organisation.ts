import { foldedWords } from "./fold";
import type { Member } from "./member";

/**
 * The id of the member that is meant by a name or an id, present or former, of today's members
 * and of those that left; undefined where nobody is.
 */
export function sameOrganisation(
  members: readonly Member[],
  { name, id }: { name: string; id: string },
): string | undefined {
  const sought = folded(name);
  const byName = members.find((member) =>
    [member, ...member.formerNames].some((names) =>
      [names.name, names.shortName].some((one) => folded(one) === sought),
    ),
  );
  if (sought !== "" && byName !== undefined) return byName.id;
  return members.find((member) => member.id === id || member.formerIds.includes(id))?.id;
}

/** In one spelling; an acronym with full stops, `R.A.T.P.`, is the one without. */
function folded(name: string): string {
  const words = foldedWords(name);
  return words.join(words.every(({ length }) => length === 1) ? "" : " ");
}
