/** What people type in a table of arrivals, as a member's file writes it. */
import { slug } from "../content/slug";

/**
 * The id of an entry of the vocabulary, by itself or by one of the entry's French names:
 * « Collectivité », « Sociétés de services ». What is none of them stays as it is.
 */
export function idTyped(
  cell: string,
  entries: readonly { id: string; name: string; plural?: string }[],
): string {
  const typed = slug(cell);
  const entry = entries.find(({ id, name, plural = name }) =>
    [id, name, plural].some((one) => slug(one) === typed),
  );
  return entry?.id ?? cell;
}

/** A web address, completed where only its host was typed: `www.ratp.fr`. */
export function addressTyped(cell: string): string {
  return /^www\.[^\s/]+\.[a-z]+(\/\S*)?$/i.test(cell) ? `https://${cell}` : cell;
}
