import type { SiteConfig } from "./lib/site-config";

const config: SiteConfig = {
  name: "Club utilisateurs Vitam",
  shortName: "Club Vitam",
  theName: "le Club utilisateurs de Vitam",
  ofName: "du Club utilisateurs de Vitam",
  subject: "Vitam",
  subjectIs: "le logiciel libre d’archivage électronique de l’État",
  keywords: ["archivage électronique", "archives", "logiciel libre", "Vitam"],
  description:
    "Qui utilise Vitam, le logiciel libre d’archivage électronique de l’État, depuis quand et pour quoi faire : le registre des membres du Club et ses actualités.",
  created: "2020-03",
  baseUrl: null,
  identity: "63256572-f2b0-42ce-b84b-43e6e060dd5a",
  publisher: null,
  host: null,
  contact: "contact@programmevitam.fr",
};

export default config;
