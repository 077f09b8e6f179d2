/** What the API's addresses, parameters and fields mean, in French with plain spaces. */

/** By operation: what one gets, then more on it. */
export const operationWords: Record<string, { title: string; text: string }> = {
  listMembers: {
    title: "Les membres d’un jour",
    text: "Tous les membres du Club un jour donné, avec les noms, le résumé et l’usage de ce jour-là. Un membre compte dès le jour de son arrivée, et ne compte plus le jour de son départ.",
  },
  getMember: {
    title: "Un membre",
    text: "Un membre un jour donné ; s’il est parti, la réponse le dit. Un ancien identifiant mène au nouveau (308).",
  },
  listChanges: {
    title: "Les arrivées, les départs et les changements de nom",
    text: "Ce qui arrive dans la vie du Club, et non les corrections des données. Entre deux jours, le nombre de membres change des arrivées moins les départs.",
  },
  listStatistics: {
    title: "Les effectifs, par an ou par mois",
    text: "Une ligne par période, même s’il ne s’y passe rien. Sans premier jour, la première commence avant la première arrivée. Au plus 1 200 lignes.",
  },
  listStatements: {
    title: "Ce que des sources disent des usages",
    text: "Des mentions datées, chacune avec sa source et vraie ce jour-là seulement, par jour puis par membre. Certaines sont plus anciennes que l’arrivée du membre.",
  },
  listEvents: {
    title: "Les réunions",
    text: "Celles que des actualités annoncent ou racontent, par date de début ; celles à venir y sont aussi.",
  },
  listPosts: {
    title: "Les actualités",
    text: "Toutes celles qui sont publiées, les plus récentes d’abord, sans leur texte.",
  },
  describeMembersCsv: {
    title: "La description des colonnes du CSV",
    text: "Un Table Schema, que lisent les outils de contrôle de données. Il y en a un par liste : /api/changes.schema.json, /api/stats.schema.json, /api/posts.schema.json, /api/statements.schema.json et /api/events.schema.json.",
  },
  getHealth: {
    title: "L’état du service",
    text: "Pour qui surveille le site ; aucun cache ne le garde.",
  },
};

/** By parameter: they mean the same wherever they stand. */
export const parameterWords: Record<string, string> = {
  id: "L’identifiant d’un membre, dans l’adresse.",
  member: "L’identifiant d’un membre, même ancien.",
  on: "Le jour demandé ; sans lui, celui de la construction du site.",
  kind: "L’un de ces types d’organisation ; peut être répété.",
  usage: "L’un de ces usages, d’après une mention connue ce jour-là ; peut être répété.",
  status: "Les membres de ce jour, ceux qui étaient partis, ou tous.",
  q: "Des mots, dont chacun commence un mot des noms, du lieu, du type ou du résumé ; 100 caractères au plus.",
  joinedAfter: "Arrivés après ce jour, lui-même non compris.",
  joinedBefore: "Arrivés avant ce jour, lui-même non compris.",
  region: "Le siège dans l’une de ces régions, par leur code Insee ; peut être répété.",
  departement: "Le siège dans l’un de ces départements, par leur code Insee ; peut être répété.",
  sort: "L’ordre, par nom ou par arrivée ; un tiret l’inverse.",
  page: "Le numéro de la page ; après la dernière, la liste est vide.",
  perPage: "Combien d’éléments par page.",
  format: "Seul ce paramètre compte : l’en-tête Accept est ignoré.",
  by: "La durée d’une ligne.",
  from: "Après ce jour, lui-même non compris.",
  to: "Jusqu’à ce jour, lui-même compris ; sans lui, celui de la construction du site.",
};

/**
 * By field. Those of `meta` and `links` mean the same everywhere; others stand under the name of
 * their operation or of the object to which they belong.
 */
export const fieldWords: Record<string, string> = {
  "meta.total": "Combien il y en a, toutes pages comprises.",
  "meta.on": "Le jour demandé.",
  "meta.asOf": "Le dernier jour que le registre dit connaître.",
  "meta.builtOn": "Le jour de la construction du site, qui est partout « aujourd’hui ».",
  "meta.license.name": "La licence.",
  "meta.license.spdx": "Son identifiant dans la liste SPDX.",
  "meta.license.url": "Son texte.",
  "meta.page": "La page donnée.",
  "meta.perPage": "Combien d’éléments par page.",
  "meta.from": "Le premier jour, non compris ; null si la demande n’en donne pas.",
  "meta.to": "Le dernier jour, compris.",
  "meta.by": "La durée d’une ligne.",
  "links.self": "Cette page.",
  "links.first": "La première.",
  "links.prev": "La précédente.",
  "links.next": "La suivante.",
  "links.last": "La dernière.",

  "listMembers.data": "Les membres trouvés ; une liste vide n’est pas une erreur.",
  "getMember.data": "Le membre.",

  "describeMembersCsv.$schema": "La norme que suit la description.",
  "describeMembersCsv.title": "Le titre.",
  "describeMembersCsv.fields[].name": "Une colonne.",
  "describeMembersCsv.fields[].type": "Ce qu’elle contient.",
  "describeMembersCsv.fields[].format": "Sous quelle forme.",
  "describeMembersCsv.fields[].description": "Ce qu’elle veut dire, en anglais.",
  "describeMembersCsv.fields[].constraints": "Si elle est toujours remplie, et ses valeurs.",
  "describeMembersCsv.primaryKey": "La colonne qui distingue les lignes.",
  "describeMembersCsv.missingValues": "Les valeurs qui veulent dire que rien n’est connu.",

  "getHealth.status": "Toujours « ok » : le site répond.",
  "getHealth.commit": "L’état du code, si l’hébergeur le dit.",
  "getHealth.builtOn": "Le jour de la construction du site.",
  "getHealth.asOf": "Le dernier jour que le registre dit connaître.",

  "problem.type": "L’adresse d’une explication.",
  "problem.title": "La sorte d’erreur, en anglais.",
  "problem.status": "Le code HTTP.",
  "problem.detail": "Ce qui ne va pas ici, en anglais.",
  "problem.instance": "Le chemin demandé, coupé à 100 caractères.",
  "problem.errors[].parameter": "Un paramètre en faute : ils y sont tous.",
  "problem.errors[].detail": "Ce qui ne va pas, en anglais.",
  "problem.errors[].allowed": "Les noms ou les valeurs qui existent, s’ils sont peu nombreux.",
  "problem.errors[].suggestion": "Le plus proche d’entre eux.",
};
