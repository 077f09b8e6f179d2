/** What another club would change. */
export interface SiteConfig {
  /** The site's name, in titles and in the header. */
  name: string;
  /** The same in at most 16 characters, for the search that browsers offer. */
  shortName: string;
  /** One sentence on what the site is. */
  description: string;
  /** When the Club was created, as EDTF writes it. */
  created: string;
  /** The site's address where `SITE_URL` does not say it, without final slash. */
  baseUrl: string;
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
  /** The software's own places. */
  links: { title: string; url: string }[];
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

const config: SiteConfig = {
  name: "Club utilisateurs Vitam",
  shortName: "Club Vitam",
  description:
    "Qui utilise Vitam, le logiciel libre d’archivage numérique de l’État, depuis quand et pour quoi faire : le registre des membres du Club et ses actualités.",
  created: "2020-03",
  // No address is decided yet; `.example` is reserved and can be nobody's (RFC 2606).
  baseUrl: "https://club-vitam.example",
  identity: "63256572-f2b0-42ce-b84b-43e6e060dd5a",
  publisher: null,
  host: null,
  contact: "contact@programmevitam.fr",
  links: [
    { title: "Code source de Vitam", url: "https://github.com/ProgrammeVitam/vitam" },
    { title: "Vitam UI", url: "https://github.com/ProgrammeVitam/vitam-ui" },
    { title: "Téléchargements", url: "https://download.programmevitam.fr" },
  ],
};

export default config;
