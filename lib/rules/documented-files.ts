/** What is told while files are read, before any rule sees them: documented as rules are. */
import { VOCABULARY_FILE } from "../members/vocabulary";
import { DINUM, memberDates, memberFields, ofMember } from "./documented-members";
import type { Documented } from "./rule";

const wholeFile: Documented = {
  title: "Le fichier",
  examples: [
    {
      bad: "",
      message: "Le fichier est vide.",
      good: "---\ntitle: Un titre\ndescription: Une phrase.\n---\n\nLe texte.",
    },
    {
      file: "posts/21-12-2021-titre.mdx",
      bad: "---\ntitle: Un titre\ndescription: Une phrase.\n---",
      message: "Le fichier s’appelle « 21-12-2021-titre.mdx ».",
      good: "---\ntitle: Un titre\ndescription: Une phrase.\n---",
      renamed: "posts/2021-12-21-titre.mdx",
    },
    {
      file: "members/dinum.md",
      bad: `${DINUM}\njoined: 2021-12-21`,
      message: "Le fichier ne commence pas par un en-tête.",
      good: `---\n${DINUM}\njoined: 2021-12-21\n---`,
    },
    {
      bad: "---\ntitle: Un titre\ndescription: Une phrase.\n\nLe texte.",
      message: "L’en-tête ne se referme pas.",
      good: "---\ntitle: Un titre\ndescription: Une phrase.\n---\n\nLe texte.",
    },
    ofMember(
      `${DINUM}\njoined: 2021-12-21\njoined: 2021-12-20`,
      "L’en-tête n’est pas du YAML valable : « joined: 2021-12-20 ».",
      `${DINUM}\njoined: 2021-12-20`,
    ),
  ],
};

const registerFile: Documented = {
  title: "Le fichier du registre",
  examples: [
    {
      file: "members/register.yml",
      bad: "published:\n  - on: 2021-12-21\n    count: un\n    source: https://exemple.fr",
      message: "« un » n’est pas un nombre entier.",
      good: "asOf: 2021-12-21\npublished:\n  - on: 2021-12-21\n    count: 1\n    source: https://exemple.fr",
    },
  ],
};

/** A vocabulary of one kind and two usages, the second one's fields as given. */
function vocabulary(second: string): string {
  const words = "name: outil, sentence: utilise l’outil, choice: qui utilise l’outil";
  return `kinds:
  - { id: operateur, name: opérateur, plural: Opérateurs, withArticle: un opérateur, who: Agences. }
usageLabel: Usage
usages:
  - { id: production, ${words}, mark: ●, production: true }
  - { ${words}, ${second} }`;
}

const GOOD_VOCABULARY = vocabulary("id: etude, mark: ◐");

const vocabularyFile: Documented = {
  title: "Les mots du registre",
  examples: [
    {
      file: VOCABULARY_FILE,
      bad: vocabulary("id: Étude, mark: ◐"),
      message: "« Étude » ne peut pas être un identifiant.",
      good: GOOD_VOCABULARY,
    },
    {
      file: VOCABULARY_FILE,
      bad: vocabulary("id: production, mark: ◐"),
      message: "« id: production » figure déjà plus haut dans cette liste.",
      good: GOOD_VOCABULARY,
    },
    {
      file: VOCABULARY_FILE,
      bad: vocabulary("id: etude, mark: ◐, production: true"),
      message: "« production » et « etude » ont tous deux « production: true ».",
      good: GOOD_VOCABULARY,
    },
  ],
};

/** In the order of the documentation. */
export const documentedFiles: readonly Documented[] = [
  wholeFile,
  memberFields,
  memberDates,
  registerFile,
  vocabularyFile,
];
