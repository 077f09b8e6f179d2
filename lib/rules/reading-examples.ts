/** The examples of what is told while files are read, before any rule sees them. */
import { VOCABULARY_FILE } from "../members/vocabulary";
import type { Example } from "./rule";

const DINUM = "name: DINUM\nkind: ministere";
const SOUND = "---\ntitle: Un titre\ndescription: Une phrase.\n";

/** A member's file by its front matter. */
function ofMember(bad: string, tells: string, good: string): Example {
  return { file: "members/dinum.md", bad: `---\n${bad}\n---`, tells, good: `---\n${good}\n---` };
}

/** The same, by what follows the name and kind. */
function ofDinum(bad: string, tells: string, good: string): Example {
  return ofMember(`${DINUM}\n${bad}`, tells, `${DINUM}\n${good}`);
}

/** A vocabulary of one kind and two usages, by the second one's fields. */
function ofVocabulary(bad: string, tells: string): Example {
  const good = vocabulary("id: etude, mark: ◐");
  return { file: VOCABULARY_FILE, bad: vocabulary(bad), tells, good };
}

function vocabulary(second: string): string {
  const words = "name: outil, sentence: utilise l’outil, choice: qui utilise l’outil";
  return `kinds:
  - { id: operateur, name: opérateur, plural: Opérateurs, withArticle: un opérateur, who: Agences. }
usageLabel: Usage
usages:
  - { id: production, ${words}, mark: ●, production: true }
  - { ${words}, ${second} }`;
}

/** In the order of the files that they are about. */
export const readingExamples: readonly Example[] = [
  { bad: "", tells: "file-empty", good: `${SOUND}---\n\nLe texte.` },
  {
    file: "posts/21-12-2021-titre.mdx",
    bad: `${SOUND}---`,
    tells: "file-name",
    good: `${SOUND}---`,
    renamed: "posts/2021-12-21-titre.mdx",
  },
  {
    file: "members/dinum.md",
    bad: `${DINUM}\njoined: 2021-12-21`,
    tells: "front-matter-missing",
    good: `---\n${DINUM}\njoined: 2021-12-21\n---`,
  },
  { bad: `${SOUND}\nLe texte.`, tells: "front-matter-open", good: `${SOUND}---\n\nLe texte.` },
  ofDinum("joined: 2021-12-21\njoined: 2021-12-20", "front-matter-yaml", "joined: 2021-12-20"),
  ofMember("nom: DINUM\nkind: ministere\njoined: 2021", "key-unknown", `${DINUM}\njoined: 2021`),
  ofDinum("", "key-missing", `joined: 2021`),
  ofMember("name: DINUM\nkind: ministère\njoined: 2021", "value-choice", `${DINUM}\njoined: 2021`),
  ofMember(
    "name: Ville de Test\nkind: collectivite\njoined: 2021",
    "level-missing",
    "name: Ville de Test\nkind: collectivite\nlevel: commune\njoined: 2021",
  ),
  ofDinum(`level: autre\njoined: 2021`, "level-unexpected", `joined: 2021`),
  ofDinum(
    `joined: 2021\nwebsite: numerique.gouv.fr`,
    "value-url",
    `joined: 2021\nwebsite: https://www.numerique.gouv.fr`,
  ),
  ofDinum(`joined: 2021\nsiren: 123456789`, "value-siren", `joined: 2021\nsiren: 130 007 669`),
  ofDinum(
    `joined: 2021\nsources: [le billet de décembre]`,
    "value-source",
    `joined: 2021\nsources: ["https://exemple.fr/annonce"]`,
  ),
  ofDinum(
    `joined: 2021\nuses:\n  - text: Étudie Vitam.\n    source: https://exemple.fr`,
    "statement-date",
    `joined: 2021\nuses:\n  - on: 2021-12-21\n    text: Étudie Vitam.\n    source: https://exemple.fr`,
  ),
  ofDinum(
    `joined: 2015\nformerNames:\n  - name: DISIC\n    until: 2019-10\n  - name: DINSIC\n    until: 2019-10-31`,
    "former-names-until",
    `joined: 2015\nformerNames:\n  - name: DISIC\n    until: 2015-09\n  - name: DINSIC\n    until: 2019-10-31`,
  ),
  ofDinum(`joined: 21/12/2021`, "edtf-form", `joined: 2021-12-21`),
  ofDinum(`joined: 2021-09-29/2021-12-21`, "edtf-interval", `joined: "[2021-09-29..2021-12-21]"`),
  ofDinum(`joined: 2021-02-30`, "edtf-impossible", `joined: 2021-02-28`),
  ofDinum(
    `joined: "[2021-12-21..2021-09-29]"`,
    "edtf-reversed",
    `joined: "[2021-09-29..2021-12-21]"`,
  ),
  ofDinum(
    `joined: 2021-04\ncounted: 2021-05-04`,
    "counted-outside",
    `joined: 2021-04\ncounted: 2021-04-01`,
  ),
  ofDinum(
    `joined: 2021-04-01\nleft: 2020-12-31`,
    "period-order",
    `joined: 2020-04-01\nleft: 2020-12-31`,
  ),
  ofDinum(
    `periods:\n  - joined: 2018\n    left: 2021\n  - joined: 2020`,
    "period-overlap",
    `periods:\n  - joined: 2018\n    left: 2019\n  - joined: 2020`,
  ),
  ofDinum(
    `joined: 2018\nperiods:\n  - joined: 2020`,
    "period-and-periods",
    `periods:\n  - joined: 2018\n    left: 2019\n  - joined: 2020`,
  ),
  {
    file: "members/register.yml",
    bad: "published:\n  - on: 2021-12-21\n    count: un\n    source: https://exemple.fr",
    tells: "value-number",
    good: "asOf: 2021-12-21\npublished:\n  - on: 2021-12-21\n    count: 1\n    source: https://exemple.fr",
  },
  ofVocabulary("id: Étude, mark: ◐", "value-id"),
  ofVocabulary("id: production, mark: ◐", "vocabulary-twice"),
  ofVocabulary("id: etude, mark: ◐, production: true", "vocabulary-production"),
];
