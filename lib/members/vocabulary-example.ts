/** A small vocabulary, for tests and for the examples of the check. */
import { splitYamlFile } from "../content/front-matter";
import { readVocabulary, VOCABULARY_FILE, type Vocabulary } from "./vocabulary";

/** The file that writes it. */
export const VOCABULARY_EXAMPLE = `
kinds:
  - id: collectivite
    name: collectivité territoriale
    plural: Collectivités territoriales
    withArticle: une collectivité
    who: Régions, départements, intercommunalités, communes.
    levels:
      - { id: region, name: région }
      - { id: departement, name: département }
      - { id: intercommunalite, name: intercommunalité }
      - { id: commune, name: commune }
      - { id: autre, name: collectivité à statut particulier }
  - id: operateur
    name: opérateur ou établissement public
    plural: Opérateurs et établissements publics
    withArticle: un opérateur
    who: Établissements publics.
  - id: ministere
    name: ministère ou administration centrale
    plural: Ministères et administrations centrales
    withArticle: un ministère
    who: Ministères.
  - id: service-deconcentre
    name: service déconcentré de l’État
    plural: Services déconcentrés de l’État
    withArticle: un service déconcentré
    who: Services dans les territoires.
  - id: enseignement-recherche
    name: établissement d’enseignement ou de recherche
    plural: Enseignement et recherche
    withArticle: un établissement d’enseignement
    who: Universités.
  - id: sante
    name: établissement de santé
    plural: Santé
    withArticle: un établissement de santé
    who: Hôpitaux.
  - id: editeur
    name: éditeur ou tiers archiveur
    plural: Éditeurs et tiers archiveurs
    withArticle: un éditeur
    who: Éditeurs de logiciels.
  - id: esn
    name: société de services
    plural: Sociétés de services
    withArticle: une société de services
    who: Sociétés de conseil.
usageLabel: Usage de Vitam
usages:
  - id: production
    name: en production
    sentence: utilise Vitam en production
    choice: qui est en production
    mark: ●
    production: true
  - id: vas
    name: utilise VaS
    sentence: utilise VaS
    choice: qui utilise VaS
    mark: ■
    explained:
      word: VaS
      text: un service d’archivage, construit sur Vitam.
      link: { title: Vitam sans l’installer, url: /club }
      members: Les membres qui utilisent VaS
  - { id: etude, name: à l’étude, sentence: étudie Vitam, choice: qui étudie Vitam, mark: ◐ }
  - id: integration
    name: intègre ou relie Vitam
    sentence: intègre ou relie Vitam
    choice: qui intègre ou relie Vitam
    mark: ◇
roles:
  - id: representant
    holds: représente les utilisateurs
    held: a représenté les utilisateurs
    title: représentant des utilisateurs
stages:
  - { name: partenaire, plural: partenaires, until: 2020-03 }
oldFiles:
  site: http://www.programmevitam.fr
  repository: https://github.com/ProgrammeVitam/ProgrammeVitam.github.io/blob/master
  pages: { VaS/index: Page « VaS » de l’ancien site }
`;

/** What the file says. */
export const vocabularyExample: Vocabulary = example();

function example(): Vocabulary {
  const split = splitYamlFile({ path: VOCABULARY_FILE, text: VOCABULARY_EXAMPLE });
  const read = readVocabulary(split);
  if (!read.ok) throw new Error("The example of a vocabulary has faults.");
  return read.data;
}
