/** What the API's addresses, parameters and fields mean, in French with plain spaces. */
import type { Site } from "../../lib/load";

/** By operation: what one gets, then more on it. */
export const operationWords: Record<string, { title: string; text: string }> = {
  listMembers: {
    title: "Les membres d’un jour",
    text: "Tous les membres du Club un jour donné, avec les noms, le résumé et l’usage de ce jour-là. Un membre compte dès le jour de son arrivée, et ne compte plus le jour de son départ.",
  },
  getMember: {
    title: "Un membre",
    text: "Un membre un jour donné ; s’il est parti, il est encore là, et le dit. Un ancien identifiant mène au nouveau (308).",
  },
  listChanges: {
    title: "Les arrivées, les départs et les changements de nom",
    text: "Ce qui arrive dans la vie du Club, et non les corrections des données. Entre deux jours, le nombre de membres change des arrivées moins les départs.",
  },
  listStatistics: {
    title: "Les effectifs, par an ou par mois",
    text: "Une ligne par période, même s’il ne s’y passe rien. Sans premier jour, la première commence avant la première arrivée. Au plus 1 200 lignes.",
  },
  listPosts: {
    title: "Les actualités",
    text: "Toutes celles qui sont publiées, les plus récentes d’abord, sans leur texte.",
  },
  describeMembersCsv: {
    title: "La description des colonnes du CSV",
    text: "Un Table Schema, que lisent les outils de contrôle de données.",
  },
  getHealth: {
    title: "L’état du service",
    text: "Pour qui surveille le site ; jamais gardé en mémoire par un cache.",
  },
};

/** By parameter: they mean the same wherever they stand. */
export const parameterWords: Record<string, string> = {
  id: "L’identifiant d’un membre, dans l’adresse.",
  on: "Le jour demandé ; sans lui, celui de la construction du site.",
  kind: "L’un de ces types d’organisation ; peut être répété.",
  usage: "L’un de ces usages, d’après une mention connue ce jour-là ; peut être répété.",
  status: "Les membres de ce jour, ceux qui étaient partis, ou tous.",
  q: "Des mots, dont chacun commence un mot des noms, du lieu, du type ou du résumé ; 100 caractères au plus.",
  joinedAfter: "Arrivés après ce jour, lui-même non compris.",
  joinedBefore: "Arrivés avant ce jour, lui-même non compris.",
  sort: "L’ordre, par nom ou par arrivée ; un tiret l’inverse.",
  page: "Le numéro de la page ; après la dernière, la liste est vide.",
  perPage: "Combien de membres par page.",
  format: "Décide seul : l’en-tête Accept ne compte pas.",
  by: "La durée d’une ligne.",
  from: "Après ce jour, lui-même non compris.",
  to: "Jusqu’à ce jour, lui-même compris ; sans lui, celui de la construction du site.",
};

/**
 * By field. Those of `meta` and `links` mean the same everywhere; others stand under the name of
 * their operation or of the object to which they belong.
 */
export function fieldWordsOf({ config }: Pick<Site, "config">): Record<string, string> {
  return {
    "meta.total": "Combien il y en a, toutes pages comprises.",
    "meta.on": "Le jour demandé.",
    "meta.asOf": "Le dernier jour que le registre dit connaître.",
    "meta.builtOn": "Le jour de la construction du site, qui est partout « aujourd’hui ».",
    "meta.license.name": "La licence.",
    "meta.license.spdx": "Son identifiant dans la liste SPDX.",
    "meta.license.url": "Son texte.",
    "meta.page": "La page donnée.",
    "meta.perPage": "Combien de membres par page.",
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

    "listChanges.data[].date": "Le jour à partir duquel l’événement compte.",
    "listChanges.data[].type": "Arrivée, départ ou changement de nom.",
    "listChanges.data[].member.id": "Le membre.",
    "listChanges.data[].member.name": "Le nom qu’il porte à partir de ce jour.",
    "listChanges.data[].member.url": "Sa page.",
    "listChanges.data[].edtf": "Ce qu’on sait de la date, en EDTF, la notation des archivistes.",
    "listChanges.data[].label": "La même chose en français.",

    "listStatistics.data[].from": "La veille de la période.",
    "listStatistics.data[].to": "Le dernier jour de la période.",
    "listStatistics.data[].members": "Les membres de ce dernier jour.",
    "listStatistics.data[].arrivals": "Les arrivées de la période.",
    "listStatistics.data[].departures": "Les départs de la période.",
    "listStatistics.data[].byKind":
      "Les membres du dernier jour par type, tous les types présents.",
    "listStatistics.data[].possible.min":
      "Le plus petit nombre de membres que permettent les dates incertaines.",
    "listStatistics.data[].possible.max": "Le plus grand.",

    "listPosts.data[].slug": "L’identifiant, qui ne change jamais de sens.",
    "listPosts.data[].title": "Le titre.",
    "listPosts.data[].date": "Le jour de publication.",
    "listPosts.data[].updated": "Le jour de la dernière mise à jour.",
    "listPosts.data[].description": "De quoi il s’agit, en une phrase.",
    "listPosts.data[].tags": "Les thèmes.",
    "listPosts.data[].members[].id": "Un membre que le billet nomme.",
    "listPosts.data[].members[].name": "Son nom le jour du billet.",
    "listPosts.data[].members[].url": "Sa page.",
    "listPosts.data[].url": "La page du billet.",

    "describeMembersCsv.$schema": "La norme que suit la description.",
    "describeMembersCsv.title": "Le titre.",
    "describeMembersCsv.fields[].name": "Une colonne.",
    "describeMembersCsv.fields[].type": "Ce qu’elle contient.",
    "describeMembersCsv.fields[].format": "Sous quelle forme.",
    "describeMembersCsv.fields[].description": "Ce qu’elle veut dire, en anglais.",
    "describeMembersCsv.fields[].constraints": "Si elle est toujours remplie, et ses valeurs.",
    "describeMembersCsv.primaryKey": "La colonne qui distingue les lignes.",
    "describeMembersCsv.missingValues": "Ce qui veut dire que rien n’est connu.",

    "getHealth.status": "Toujours « ok » : le site répond.",
    "getHealth.commit": "L’état du code, si l’hébergeur le dit.",
    "getHealth.builtOn": "Le jour de la construction du site.",
    "getHealth.asOf": "Le dernier jour que le registre dit connaître.",

    "member.id": "L’identifiant, qui ne change jamais de sens.",
    "member.name": "Le nom entier, ce jour-là.",
    "member.shortName": "Le nom comme on le dit ; à défaut, le nom entier.",
    "member.formerNames[].name": "Un nom abandonné à ce jour, les plus anciens d’abord.",
    "member.formerNames[].until": "Quand il l’a été.",
    "member.kind": "Le type ; d’autres pourront s’ajouter.",
    "member.level": "Le niveau, pour les types qui en ont.",
    "member.status": "Membre ce jour-là, ou parti.",
    "member.joined": "La dernière arrivée à ce jour.",
    "member.left": "Le départ, tel qu’on le connaît aujourd’hui.",
    "member.periods[].joined": "Le début d’un séjour, les plus anciens d’abord.",
    "member.periods[].left": "Sa fin.",
    "member.succeededBy": "L’identifiant du membre qui lui succède.",
    "member.summary": `La dernière mention, à ce jour, de ce qu’il fait de ${config.subject} ; vraie ce jour-là.`,
    "member.summaryDate": "Le jour de cette mention, ou celui où sa source a été lue.",
    "member.usage":
      "L’usage, d’après la dernière mention qui en dit un ; d’autres pourront s’ajouter.",
    "member.website": "Son propre site.",
    "member.place": "Son lieu.",
    "member.sources[].title": "D’où vient ce qui est dit ici.",
    "member.sources[].url": "L’adresse de cette source.",
    "member.posts[].slug": "Un billet qui le nomme, les plus récents d’abord.",
    "member.posts[].title": "Son titre.",
    "member.posts[].date": "Son jour.",
    "member.posts[].url": "Son adresse.",
    "member.url": "Sa page sur ce site.",

    "date.edtf": "Ce qu’en dit le registre, en EDTF, la notation des archivistes.",
    "date.earliest": "Le premier jour possible ; null si aucun n’est connu.",
    "date.latest": "Le dernier jour possible.",
    "date.counted": "Le jour à partir duquel on compte.",
    "date.uncertain": "La source est douteuse ; les bornes n’en changent pas.",
    "date.label": "La même chose en français.",

    "problem.type": "L’adresse d’une explication, plus bas sur cette page.",
    "problem.title": "La sorte d’erreur, en anglais.",
    "problem.status": "Le code HTTP.",
    "problem.detail": "Ce qui ne va pas ici, en anglais.",
    "problem.instance": "Le chemin demandé, coupé à 100 caractères.",
    "problem.errors[].parameter": "Un paramètre en faute : ils y sont tous.",
    "problem.errors[].detail": "Ce qui ne va pas, en anglais.",
    "problem.errors[].allowed": "Les noms ou les valeurs qui existent, s’ils sont peu nombreux.",
    "problem.errors[].suggestion": "Le plus proche d’entre eux.",
  };
}
