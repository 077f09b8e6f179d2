/** Ids of members: their form, those that names suggest, and whom one means. */
import { slug } from "../content/slug";
import { foldedWords } from "./fold";
import type { Member } from "./member";

const FORM = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Words that the ids of the register leave out. */
const SMALL = /(?<!\p{L})(?:(?:de|du|des|la|le|les|et)(?![\p{L}-])|[ld]['’])/giu;

/** Whether `id` can be the name of a member's file: `nantes-metropole`. */
export function isMemberId(id: string): boolean {
  return FORM.test(id);
}

/** Longer ids are hard to read in an address: an acronym serves better. */
const LONGEST = 40;

/**
 * The id that a name suggests: « Conseil départemental de l’Hérault » gives
 * `conseil-departemental-herault`; the short name's where that is long. Empty where the name has
 * neither letter nor digit.
 */
export function proposedId(name: string, shortName = name): string {
  const id = idOfWords(name);
  return id.length > LONGEST ? idOfWords(shortName) : id;
}

function idOfWords(name: string): string {
  return slug(name.replace(SMALL, " ")) || slug(name);
}

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
