/** The kinds of organisation, in the order in which pages show them. */
export const kinds = [
  "collectivite",
  "operateur",
  "ministere",
  "service-deconcentre",
  "enseignement-recherche",
  "sante",
  "editeur",
  "esn",
] as const;

/** A kind of organisation. */
export type Kind = (typeof kinds)[number];

/** The levels of local authorities, from the widest. */
export const levels = ["region", "departement", "intercommunalite", "commune", "autre"] as const;

/** The level of a local authority. */
export type Level = (typeof levels)[number];

/** What a statement says of the use of Vitam. */
export const usages = ["production", "vas", "etude", "integration"] as const;

/** A use of Vitam. */
export type Usage = (typeof usages)[number];

/** A kind's French names, and who belongs to it (shared/facts/README.md, "Kinds"). */
export const kindNames: Record<Kind, { one: string; many: string; who: string }> = {
  collectivite: {
    one: "collectivité territoriale",
    many: "Collectivités territoriales",
    who: "Régions, départements, intercommunalités, communes et leurs groupements.",
  },
  operateur: {
    one: "opérateur ou établissement public",
    many: "Opérateurs et établissements publics",
    who: "Établissements publics, agences, caisses nationales, autorités indépendantes, chambres consulaires et musées.",
  },
  ministere: {
    one: "ministère ou administration centrale",
    many: "Ministères et administrations centrales",
    who: "Les ministères et les administrations centrales de l’État.",
  },
  "service-deconcentre": {
    one: "service déconcentré de l’État",
    many: "Services déconcentrés de l’État",
    who: "Les services de l’État dans les territoires : directions régionales, secrétariats généraux, préfecture de police.",
  },
  "enseignement-recherche": {
    one: "établissement d’enseignement ou de recherche",
    many: "Enseignement et recherche",
    who: "Universités, organismes de recherche et services qu’ils partagent.",
  },
  sante: {
    one: "établissement de santé",
    many: "Santé",
    who: "Les hôpitaux.",
  },
  editeur: {
    one: "éditeur ou tiers archiveur",
    many: "Éditeurs et tiers archiveurs",
    who: "Éditeurs de logiciels, prestataires d’archivage et de services de confiance.",
  },
  esn: {
    one: "société de services",
    many: "Sociétés de services",
    who: "Sociétés de services numériques et de conseil.",
  },
};

/** The French names of levels. */
export const levelNames: Record<Level, string> = {
  region: "région",
  departement: "département",
  intercommunalite: "intercommunalité",
  commune: "commune",
  autre: "collectivité à statut particulier",
};

/** The French names of uses. */
export const usageNames: Record<Usage, string> = {
  production: "en production",
  vas: "utilise VaS",
  etude: "à l’étude",
  integration: "intègre ou relie Vitam",
};
