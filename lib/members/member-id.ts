import { slug } from "../content/slug";

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
