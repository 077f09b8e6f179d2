/** The only clock of the site. */

/**
 * The day that counts as today, `AAAA-MM-JJ`: `SITE_DATE` where it is set, else the
 * present day in Paris.
 */
export function today(environment: Readonly<Record<string, string | undefined>>): string {
  return (
    environment.SITE_DATE || new Intl.DateTimeFormat("fr-CA", { timeZone: "Europe/Paris" }).format()
  );
}
