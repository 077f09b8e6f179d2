/** The only clock of the site. */

import { type Day, isDay } from "./dates/day";

/**
 * The day that counts as today: `SITE_DATE` where it is set, else the present day in Paris.
 *
 * @throws {Error} where SITE_DATE is no day, after which every date would have passed
 */
export function today({ SITE_DATE }: Readonly<Record<string, string | undefined>>): Day {
  if (!SITE_DATE) return new Intl.DateTimeFormat("fr-CA", { timeZone: "Europe/Paris" }).format();
  if (isDay(SITE_DATE)) return SITE_DATE;
  throw new Error(`SITE_DATE is ${JSON.stringify(SITE_DATE)}, which is no day. Write 2021-12-31.`);
}
