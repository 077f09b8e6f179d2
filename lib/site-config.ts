/** What another club would change: the shape of site.config.ts, which every site carries with it. */
export interface SiteConfig {
  /** The site's name, in titles and in the header. */
  name: string;
  /** The same in at most 16 characters, for the search that browsers offer. */
  shortName: string;
  /** The Club in a sentence: "le Club utilisateurs de Vitam". */
  theName: string;
  /** The same after a noun: "(les membres) du Club utilisateurs de Vitam". */
  ofName: string;
  /** What the Club is about, after a preposition: "Vitam". */
  subject: string;
  /** What that is, in apposition: "le logiciel libre d’archivage électronique de l’État". */
  subjectIs: string;
  /** What portals of open data file the register under. */
  keywords: string[];
  /** One sentence on what the site is. */
  description: string;
  /** When the Club was created, as EDTF writes it. */
  created: string;
  /**
   * The site's address where neither `SITE_URL` nor Vercel says it: an origin, without final
   * slash. Null until decided.
   */
  baseUrl: string | null;
  /**
   * A UUID of the site's own, from which its feeds and catalogue derive identities. It never
   * changes, not even with the address.
   */
  identity: string;
  /** Who publishes. While it is null, pages say so and robots are asked not to index. */
  publisher: null | Publisher;
  /** Null until decided. */
  host: null | Host;
  /** Where to write to. */
  contact: string;
}

/** Who publishes, as the law wants it told on /mentions-legales (LCEN, art. 1-1). */
export interface Publisher {
  /** With the legal form, and the number of registration where there is one. */
  name: string;
  address: string;
  phone: string;
  /** The director of the publication. */
  director: string;
  /** Where its data protection officer is written to; null where it has none. */
  dataOfficer: string | null;
}

/** Who hosts, as the same law wants it. */
export interface Host {
  name: string;
  address: string;
  phone: string;
  /** How long it keeps the server's log, as one says it: « six mois ». */
  logsKept: string;
}
