/** A club's own words and address, for tests. */
import type { SiteConfig } from "./site-config";

/** Its words; nothing is decided that can wait. */
export const configExample: SiteConfig = {
  name: "Club utilisateurs Vitam",
  shortName: "Club Vitam",
  theName: "le Club utilisateurs de Vitam",
  ofName: "du Club utilisateurs de Vitam",
  subject: "Vitam",
  subjectIs: "le logiciel libre d’archivage",
  keywords: ["archives", "Vitam"],
  description: "Qui utilise Vitam, depuis quand et pour quoi faire.",
  created: "2020-03",
  baseUrl: null,
  identity: "63256572-f2b0-42ce-b84b-43e6e060dd5a",
  publisher: null,
  host: null,
  contact: "contact@exemple.fr",
};

/** What `load` is told beside the folder and the day. */
export const clubExample = { config: configExample, base: "https://club.exemple.fr" };
