/** How long the target of a request may be (RFC 9112, 3.2: the path and query that it asks for). */

/**
 * What is longer is refused before anything reads it: Next reads a query in a time that grows with
 * the square of its parameters, two seconds for 7,500. The bytes are those of which a redirect, which
 * repeats them, has headers under the 8 KB that proxies take; a parameter more than all values of all
 * fields of the longest form would ask nothing (lib/target.test.ts counts them).
 */
export const LONGEST_TARGET = { bytes: 7000, parameters: 200 } as const;

/** The size of a target that is too long, and null of any other. */
export function excess(target: string): { bytes: number; parameters: number } | null {
  const query = target.indexOf("?");
  const parameters = query < 0 ? 0 : target.slice(query).split("&").length;
  const bytes = target.length;
  const isTooLong = bytes > LONGEST_TARGET.bytes || parameters > LONGEST_TARGET.parameters;
  return isTooLong ? { bytes, parameters } : null;
}
