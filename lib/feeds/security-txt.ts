import { addDays, type Day } from "../dates/day";

/** RFC 9116, 2.5.5 asks for less than a year. */
const DAYS_VALID = 364;

/**
 * security.txt (RFC 9116): where to tell of a weakness. It expires unless the site is built
 * again: one that nobody builds any more has nobody who answers.
 *
 * @param contact an address of mail
 * @param base the site's address, without final slash
 */
export function securityTxt(contact: string, base: string, built: Day): string {
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${addDays(built, DAYS_VALID)}T00:00:00Z`,
    "Preferred-Languages: fr, en",
    `Canonical: ${base}/.well-known/security.txt`,
    "",
  ].join("\n");
}
