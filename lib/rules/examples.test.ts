/** The examples of all that the check tells, each read as the content that it is. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { imageSize } from "image-size";
import { describe, expect, test } from "vitest";
import { readBytes } from "../content/files";
import { onceFor } from "../content/once-for";
import type { PublicFile } from "../content/public-files";
import { valueFaults } from "../content/value-faults";
import type { Fault } from "../faults/fault";
import { inFull } from "../faults/report";
import { contentOf } from "../load";
import { REGISTER_FILE, REGISTER_FILES } from "../members/read-register";
import { VOCABULARY_FILE } from "../members/vocabulary";
import { VOCABULARY_EXAMPLE } from "../members/vocabulary-example";
import { SITE_FILES } from "../pages/site-files";
import { rules } from "./all";
import { check } from "./check";
import { fields, type Example as Pair } from "./rule";

/** An example, and the kind of fault that the check finds in `bad`. */
interface Example extends NonNullable<Pair[2]> {
  bad: string;
  tells: string;
  good: string;
}

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

/** Of what is told while files are read, before any rule sees them. */
const readingExamples: readonly Example[] = [
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
  {
    file: "members/dinum.md",
    bad: `\`\`\`text\n---\n${DINUM}\njoined: 2021-12-21\n---\n\`\`\``,
    tells: "front-matter-missing",
    good: `---\n${DINUM}\njoined: 2021-12-21\n---`,
  },
  { bad: `${SOUND}\nLe texte.`, tells: "front-matter-open", good: `${SOUND}---\n\nLe texte.` },
  ofDinum("joined: 2021-12-21\njoined: 2021-12-20", "front-matter-yaml", "joined: 2021-12-20"),
  ofMember("nom: DINUM\nkind: ministere\njoined: 2020", "key-unknown", `${DINUM}\njoined: 2020`),
  ofDinum("", "key-missing", `joined: 2020`),
  ofMember("name: DINUM\nkind: ministère\njoined: 2020", "value-choice", `${DINUM}\njoined: 2020`),
  ofMember(
    "name: Ville de Test\nkind: collectivite\njoined: 2020",
    "level-missing",
    "name: Ville de Test\nkind: collectivite\nlevel: commune\njoined: 2020",
  ),
  ofDinum(`level: autre\njoined: 2020`, "level-unexpected", `joined: 2020`),
  ofDinum(
    `joined: 2020\nwebsite: numerique.gouv.fr`,
    "value-url",
    `joined: 2020\nwebsite: https://www.numerique.gouv.fr`,
  ),
  ofDinum(`joined: 2020\nsiren: 123456789`, "value-siren", `joined: 2020\nsiren: 130 007 669`),
  ofDinum(`joined: 2020\nterritory: Nîmes`, "territory-unknown", `joined: 2020\nterritory: 30189`),
  ofDinum(`joined: 2020\nterritory: 99109`, "territory-unknown", `joined: 2020\nplace: Berlin`),
  ofDinum(`joined: 2020\nterritory: 75112`, "territory-unknown", `joined: 2020\nterritory: 75056`),
  ofDinum(`joined: 2020\nterritory: 6088`, "territory-unknown", `joined: 2020\nterritory: 06088`),
  ofDinum(
    `joined: 2020\nterritory: 75056\nsiren: 216901231`,
    "siren-elsewhere",
    `joined: 2020\nterritory: 69123\nsiren: 216901231`,
  ),
  ofMember(
    "name: Lyon\nkind: collectivite\nlevel: commune\njoined: 2020\nterritory: 69123\nsiren: 217500016",
    "siren-wrong",
    "name: Lyon\nkind: collectivite\nlevel: commune\njoined: 2020\nterritory: 69123\nsiren: 216901231",
  ),
  ofDinum(
    `joined: 2020\nterritory: 44`,
    "territory-ambiguous",
    `joined: 2020\nterritory: departement-44`,
  ),
  ofDinum(
    `joined: 2020\nplace: Lille\nterritory: 75056`,
    "territory-elsewhere",
    `joined: 2020\nplace: Lille\nterritory: 59350`,
  ),
  ofMember(
    "name: Gard\nkind: collectivite\nlevel: departement\njoined: 2020\nterritory: 30189",
    "territory-level",
    "name: Gard\nkind: collectivite\nlevel: departement\njoined: 2020\nterritory: departement-30",
  ),
  ofDinum(
    `joined: 2020\nsources: [le billet de décembre]`,
    "value-source",
    `joined: 2020\nsources: ["https://exemple.fr/annonce"]`,
  ),
  ofDinum(
    `joined: 2020\nuses:\n  - text: Étudie Vitam.\n    source: https://exemple.fr`,
    "statement-date",
    `joined: 2020\nuses:\n  - on: 2021-12-21\n    text: Étudie Vitam.\n    source: https://exemple.fr`,
  ),
  ofDinum(
    `joined: 2015\nformerNames:\n  - name: DISIC\n    until: 2019-10\n  - name: DINSIC\n    until: 2019-10-31`,
    "former-names-until",
    `joined: 2015\nformerNames:\n  - name: DISIC\n    until: 2015-09\n  - name: DINSIC\n    until: 2019-10-31`,
  ),
  ofDinum(`joined: 2020\nsources: https://exemple.fr`, "value-shape", `joined: 2020`),
  ofDinum(`joined: entre le 28/09/2021 et le 21/12/2021`, "edtf-form", `joined: 2021-12-21`),
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

/** More examples of the kinds that rules tell: other ways to come to the same fault. */
const moreExamples: Readonly<Record<string, readonly Pair[]>> = {
  "address-dangerous": [
    ["[Le site](//exemple.fr/x)", "[Le site](https://exemple.fr/x)"],
    ["[Le programme](htp://exemple.fr/programme)", "[Le programme](https://exemple.fr/programme)"],
  ],
  "address-relative": [["[Le programme](pages\\VaS)", "[Le Club](/club)"]],
  "picture-alt-missing": [
    fields("image: /favicon.svg", "image: /favicon.svg\nimageAlt: Le sceau du Club"),
  ],
  "picture-alt-vague": [
    [
      '<Figure src="/favicon.svg" alt="favicon" />',
      '<Figure src="/favicon.svg" alt="Le sceau du Club" />',
    ],
  ],
  "character-invisible": [
    ["Le Club \u202egrandit.", "Le Club grandit."],
    ["Un sac \u0007 de caractères.", "Un sac de caractères."],
  ],
  "character-mangled": [["Les mÃ©tropoles arrivent.", "Les métropoles arrivent."]],
  "component-unknown": [['<membercount on="2021-12-21" />', '<MemberCount on="2021-12-21" />']],
  "element-refused": [
    [
      '<iframe src="https://exemple.fr/video"></iframe>',
      '<Video url="https://exemple.fr/video" title="La plénière" />',
    ],
    ['<p align="center">Bienvenue !</p>', "Bienvenue !"],
    ['<script>if (1 <2) { alert("Bonjour") }</script>', "Bonjour"],
  ],
  "value-moment": [
    fields("event: { start: 30/06/2022 à 14h }", "event: { start: 2022-06-30T14:00 }"),
    fields("event: { start: 2022-02-30 }", "event: { start: 2022-02-28 }"),
  ],
  "headcount-unknown": [['<MemberWall on="2022-12-21" />', '<MemberWall on="2021-12-21" />']],
  "link-moved": [
    ["[Le sceau](/public/Favicon.svg)", "[Le sceau](/public/favicon.svg)"],
    [
      "---\ntitle: Un titre\nformerUrls: [/2021/12/21/Titre/]\n---\n\n[Le titre](/2021/12/21/Titre/)",
      "[Ici même](/actualites/titre)",
    ],
  ],
  "link-literal": [
    ["[Le Club](/club “Le Club”)", '[Le Club](/club "Le Club")'],
    ["Lisez [le programme] (/club).", "Lisez [le programme](/club)."],
    ["Lisez [le programme]((/club).", "Lisez [le programme](/club)."],
  ],
  "emphasis-literal": [
    ["**Attention :**la salle change.", "**Attention :** la salle change."],
    ["Un *mot * penché.", "Un *mot* penché."],
    ["Un ***mot** fort.", "Un **mot** fort."],
    ["* mot*", "*mot*"],
  ],
  "list-literal": [
    ["1.Ouvrir\n2.Fermer", "1. Ouvrir\n2. Fermer"],
    ["a) Ouvrir\nb) Fermer", "1. Ouvrir\n2. Fermer"],
  ],
  "table-literal": [
    ["jour\tlieu\n3 mai\tParis", "| jour | lieu |\n| --- | --- |\n| 3 mai | Paris |"],
    [
      "| jour | lieu |\n| --- |\n| 3 mai | Paris |",
      "| jour | lieu |\n| --- | --- |\n| 3 mai | Paris |",
    ],
  ],
  "other-dialect": [
    ["Voyez [[le Club]].", "Voyez [le Club](/club)."],
    ["H~2~O et x^2^", "H<sub>2</sub>O et x<sup>2</sup>"],
    ["Bravo :tada:", "Bravo 🎉"],
  ],
  "markup-address": [
    [
      "Écrivez à <contact@programmevitam.fr>.",
      "Écrivez à [contact@programmevitam.fr](mailto:contact@programmevitam.fr).",
    ],
  ],
  "markup-kramdown": [
    [
      '![Le sceau du Club](/favicon.svg){: style="float:left"}',
      "![Le sceau du Club](/favicon.svg)",
    ],
  ],
  "markup-liquid": [
    [
      "Le dépôt est là : {{ site.github.repo }}.",
      "Le dépôt est là : https://github.com/ProgrammeVitam/vitam.",
    ],
  ],
  "picture-missing": [
    ["![La salle](/images/salle-pleniere.jpg)", "![Le sceau du Club](/public/favicon.svg)"],
    fields(
      "image: plan.svg\nimageAlt: Le plan de la salle",
      "image: /images/salle/plan.svg\nimageAlt: Le plan de la salle",
    ),
  ],
  "value-marked": [
    [
      "---\ntitle: Le **Club** grandit\n---",
      "---\ntitle: Le Club grandit\ndescription: Sept arrivées.\n---",
    ],
    [
      '<Callout title="Le *lieu*">\n\nÀ Paris.\n\n</Callout>',
      '<Callout title="Le lieu">\n\nÀ Paris.\n\n</Callout>',
    ],
    [
      "---\nname: D&eacute;fense\nkind: ministere\njoined: 2020\n---",
      "---\nname: Défense\nkind: ministere\njoined: 2020\n---",
      { file: "members/defense.md" },
    ],
  ],
  "moved-exists": [fields("formerUrls: [/club]", "formerUrls: [/actualites/ancien-titre]")],
  "copy-not-lasting": [
    [
      "---\nname: DINUM\nkind: ministere\njoined: 2020\nsources:\n  - { at: https://exemple.fr/billet, copy: https://www.exemple.fr/copie }\n---",
      "---\nname: DINUM\nkind: ministere\njoined: 2020\nsources:\n  - { at: https://exemple.fr/billet, copy: https://web.archive.org/web/2021/https://exemple.fr/billet }\n---",
      { file: "members/dinum.md" },
    ],
  ],
  "text-swallowed": [
    [
      "| an | membres |\n| --- | --- |\n| 2021 | 42 |\nBienvenue.",
      "| an | membres |\n| --- | --- |\n| 2021 | 42 |\n\nBienvenue.",
    ],
  ],
  "block-accidental": [["Le délai est\n> 3 mois.", "Le délai est > 3 mois."]],
  "theme-unfit": [fields('tags: ["🎉"]', "tags: [Fête]")],
  "count-typed": [
    ["Il a quatre-vingt-quatorze membres.", 'Il a <MemberCount on="2021-12-21" /> membres.'],
    [
      "---\ntitle: Le Club\ndescription: Une phrase.\nnav: header\n---\n\nIl a 94 membres.",
      "---\ntitle: Le Club\ndescription: Une phrase.\nnav: header\n---\n\nIl a <MemberCount /> membres.",
      { file: "site/club.mdx" },
    ],
    [
      "---\ntitle: Titre\ndescription: Une phrase.\n---\n\nIl a 94 membres.",
      '---\ntitle: Titre\ndescription: Une phrase.\n---\n\nIl a <MemberCount on="2021-12-21" /> membres.',
      { file: "posts/2021-12-24-titre.mdx" },
    ],
    ["Il en compte quatre-vingt-quatorze.", 'Il en compte <MemberCount on="2021-12-21" />.'],
    ["Il en compte 94.", 'Il en compte <MemberCount on="2021-12-21" />.'],
  ],
  "text-to-write": [
    [
      "Écrivez ici qui se réunit, pourquoi, et pour qui.",
      "---\ntitle: Titre\ndescription: Une phrase.\ndraft: true\n---\n\nÉcrivez ici qui se réunit.",
    ],
    [
      "---\nname: Écrivez ici le nom de l’organisation\nkind: operateur\njoined: 2020\n---",
      "---\nname: Agence\nkind: operateur\njoined: 2020\n---",
      { file: "members/agence.md" },
    ],
    [
      "---\nname: Agence\nkind: operateur\njoined: 2020\nplace: Écrivez ici la commune\n---",
      "---\nname: Agence\nkind: operateur\njoined: 2020\n---",
      { file: "members/agence.md" },
    ],
  ],
};

/** All examples: of what is told while files are read, then of each rule. */
const examples: readonly Example[] = [
  ...readingExamples,
  ...[...rules.map((rule) => rule.examples), moreExamples]
    .flatMap((byKind) => Object.entries(byKind))
    .flatMap(([tells, pairs]) => pairs.map(([bad, good, more]) => ({ bad, tells, good, ...more }))),
];

/** What stands around every example. */
const AROUND: Readonly<Record<string, string>> = {
  [REGISTER_FILE]: "asOf: 2021-12-21\n",
  [VOCABULARY_FILE]: VOCABULARY_EXAMPLE,
  "members/ratp.md": "---\nname: RATP\nkind: operateur\njoined: 2021-11\nsiren: 775663438\n---\n",
  "posts/2021-09-28-35-utilisateurs.mdx":
    "---\ntitle: Trente-cinq\ndescription: Trois arrivées.\n---\n",
  "posts/2021-12-01-bilan.mdx":
    "---\ntitle: Le bilan\ndescription: En chiffres.\ndraft: true\n---\n",
  "posts/2022-01-03-voeux.mdx": "---\ntitle: Les vœux\ndescription: Une année.\n---\n",
  "site/comment-nous-comptons.mdx":
    "---\ntitle: Comment nous comptons\ndescription: La règle.\n---\n",
  "site/donnees.mdx": "---\ntitle: Les données\ndescription: Le registre, à reprendre.\n---\n",
  "site/club.mdx": "---\ntitle: Le Club\ndescription: Ce qu’est le Club.\nnav: header\n---\n",
  "site/rejoindre.mdx": "---\ntitle: Rejoindre\ndescription: Comment entrer.\nnav: header\n---\n",
  "site/old-addresses.yml": `name: l’ancien site
hosts: [www.programmevitam.fr]
folders: [pages, public]
pages:
  - { path: /pages/english, subject: la présentation en anglais, topic: club, to: /club }
  - { path: /pages/FAQ, subject: les questions fréquentes, topic: club }
  - { path: /pages/ressources/resip, subject: l’outil ReSIP, topic: club }
`,
  "public/documents/plan.pdf": "%PDF-1.7",
  "public/images/salle/plan.svg":
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"></svg>',
  "public/favicon.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"></svg>',
};

const TODAY = "2021-12-24";

/** The post that an example is, where it does not name another file. */
const EXAMPLE_POST = "posts/2021-12-21-titre.mdx";

/** What the check says of an example as it should not be written; found out once. */
const toldOfBad = onceFor(({ bad, file = EXAMPLE_POST }: Example): Fault[] => told(file, bad));

/** What the check says of an example as it should be written: nothing. */
function toldOfGood({ good, file = EXAMPLE_POST, renamed = file }: Example): Fault[] {
  return told(renamed, good);
}

/** An example's file: of a post, it may be the text alone. */
function wholeText(file: string, text: string): string {
  const isBody = /^posts\//.test(file) && !text.startsWith("---") && text !== "";
  return isBody ? `---\ntitle: Titre\ndescription: Une phrase.\n---\n\n${text}\n` : text;
}

function told(file: string, text: string): Fault[] {
  const whole = wholeText(file, text);
  const files = Object.entries({ ...AROUND, [file]: whole }).map(([path, content]) => ({
    path,
    bytes: Buffer.from(content),
  }));
  const below = (folder: string) => files.filter(({ path }) => path.startsWith(folder));
  const { content, faults } = contentOf(
    {
      pages: readBytes(below("site/").filter(({ path }) => path.endsWith(".mdx"))),
      siteYml: readBytes(SITE_FILES.flatMap(below)),
      members: readBytes(below("members/").filter(({ path }) => path.endsWith(".md"))),
      registerYml: readBytes(REGISTER_FILES.flatMap(below)),
      posts: readBytes(below("posts/")),
      publicFiles: { files: below("public/").map(publicFile), faults: [] },
    },
    TODAY,
  );
  return [...faults, ...check(content)];
}

function publicFile({ path, bytes }: { path: string; bytes: Uint8Array }): PublicFile {
  return { address: path.replace("public", ""), bytes: bytes.length, dimensions: sizeOf(bytes) };
}

function sizeOf(bytes: Uint8Array): PublicFile["dimensions"] {
  try {
    const { width, height } = imageSize(bytes);
    return { width, height };
  } catch {
    return null;
  }
}

/** What cannot be shown as text. */
const NOT_SHOWN = [
  "file-unreadable",
  "file-encoding",
  "file-too-large",
  "file-not-plain",
  "file-extension",
  "file-document",
  "file-folder",
  "markup-unknown",
  "markup-crowded",
  "page-missing",
  "picture-damaged",
  "picture-format",
  "picture-heavy",
  "picture-position",
  "picture-unreadable",
  "picture-vast",
  "public-name",
  "public-name-in-pieces",
  "public-name-of-another",
  "unexpected",
];

function toldOf(example: Example) {
  return toldOfBad(example).find(({ id }) => id === example.tells);
}

describe.each(examples)("$file $bad", (example) => {
  test("is told at a place of its file", () => {
    expect(toldOf(example)?.place.file ?? toldOfBad(example).map(({ id }) => id)).toBe(
      example.file ?? EXAMPLE_POST,
    );
  });

  test("written well, it passes", () => {
    expect(toldOfGood(example)).toEqual([]);
  });
});

/** What lies on the bound of a rule, or only looks like what one tells. */
test.each([
  [`${SOUND}updated: 2021-12-21\n---`],
  [`${SOUND}updated: ${TODAY}\n---`],
  [`${SOUND}updated: 2022-01-05\n---`, "posts/2022-01-05-titre.mdx"],
  [`${SOUND}event: { start: 2022-01-05, end: 2022-01-05 }\n---`],
  [`${SOUND}tags: [Vert, Verts, Version 5, Version 6]\n---`],
  [`${SOUND}formerUrls: [/membres/ancien]\n---`],
  [`${SOUND}---\n\n[Les vœux](/actualites/voeux)`, "posts/2022-01-03-suite.mdx"],
  [
    `${SOUND}---\n\n<Since day="2022-01-03">\n\n[Les vœux](/actualites/voeux)\n\n</Since>`,
    "site/programme.mdx",
  ],
  ["[Le groupe](mailto:a@exemple.fr,b@exemple.fr), [les données](/api/members)."],
  ['<MemberWall on="2021-12-21" /> <Growth to="2021-12-21" />'],
  ["Le 21<sup>e</sup> membre, qui dit <q>oui</q>."],
  [
    "- une ligne assez longue pour que l’éditeur l’ait coupée avant\nNantes, dans la liste ;\n- le CINES.",
  ],
  ["Les arrivées :\n- la RATP"],
  ["Les arrivées sont\n- la RATP\n- le CINES"],
  ["Il a dit :\n> Oui."],
  ["Sept[^Note].\n\n[^Note]: Depuis mai."],
  ["```\ncode\n```"],
  [`${SOUND}tags: ["${"é".repeat(60)}"]\n---`],
  [`${SOUND}tags: [Étape 1, Étape 12, Étape 123]\n---`],
  [`${SOUND}tags: [Rencontre, Recontres]\n---`],
  [`${SOUND}updated: 2021-12-21\nevent: { start: 2022-06-30T14:00, end: 2022-06-30T14:00 }\n---`],
  ["## Un\n\n### Deux\n\n#### Trois\n\n## Quatre\n\n### Cinq"],
  ["Sept arrivées.\n\n---\n\nLa suite."],
  ["![Logo du Club](/favicon.svg) ![Les photos de la journée](/favicon.svg)"],
  ["![Plan en 3D.pdf à l’écran](/images/salle/plan.svg)"],
  ["[Le téléphone](tel:+33123456789), [un partage](mailto:?body=Vitam)."],
  ["Le\u00a0Club, l’été, « ça » et l’œuvre\u202f!"],
  ['<MemberCount on="2021-12-21" /> <MemberCount on="2021-12-21" />'],
  [`---\n${DINUM}\njoined: 2020\nformerIds: [disic, dinsic]\n---`, "members/dinum.md"],
])("nothing is told of %j", (text, file = EXAMPLE_POST) => {
  expect(told(file, text)).toEqual([]);
});

test.each([
  [`${SOUND}tags: [Année, Années]\n---`, "theme-near"],
  // Not « as-of-old », on its bound.
  ["asOf: 2021-06-24", "arrival-after-as-of", REGISTER_FILE],
  ["[Le groupe](mailto:a@exemple.fr,b)", "address-mail"],
  ["[Le plan](data:text/html,plan)", "address-dangerous"],
  ["[ici ](/club)", "link-vague"],
  ['<Figure src="/favicon.svg" alt="plan.svg " />', "picture-alt-vague"],
  ["Voici :\n\n```", "code-open"],
  [
    "- une ligne assez longue pour que l’éditeur l’ait coupée ici.\nBienvenue à tous.",
    "text-swallowed",
  ],
  [`${SOUND}---`, "id-reserved", "posts/2021-12-21-annee.mdx"],
  [`${SOUND}tags: ["${"é".repeat(61)}"]\n---`, "theme-unfit"],
  [`${SOUND}tags: [Rencontres, Rencontre]\n---`, "theme-near"],
  [`${SOUND}tags: [Rencontres, Rencontrez]\n---`, "theme-near"],
  [`${SOUND}updated: 2021-12-20\n---`, "updated-before"],
  [`${SOUND}updated: 2021-12-25\n---`, "updated-ahead"],
  [`${SOUND}event: { start: 2022-06-30, end: 2022-06-30T14:00 }\n---`, "event-end"],
  [`${SOUND}event: { start: 2022-06-30T14:00, end: 2022-06-30T13:59 }\n---`, "event-end"],
  ['<NewMembers from="2021-12-21" to="2021-12-21" />', "days-reversed"],
  ["{1 + 1}", "markup-braces"],
  ['<MemberCount {...x} on="2021-12-21" />', "attribute-braces"],
  ['## Le mur <MemberWall on="2021-12-21" />', "component-inline"],
  ["Un titre\n===", "heading-one"],
  ["### Trois", "heading-skipped"],
  ["## Deux\n\n### Trois\n\n##### Cinq", "heading-skipped"],
  ["[Le Club](//exemple.fr)", "address-dangerous"],
  ["[Le Club](ftp://exemple.fr)", "address-dangerous"],
  ["[Le Club](mailto:)", "address-mail"],
  ["[Le Club](http://127.0.0.1:3000)", "address-local"],
  ["![plan](/images/salle/plan.svg)", "picture-alt-vague"],
  ["![…](/favicon.svg)", "picture-alt-missing"],
  [`---\n${DINUM}\njoined: 2020\nformerIds: [annee]\n---`, "id-reserved", "members/dinum.md"],
  [
    `---\n${DINUM}\njoined: 2020\nleft: 2021\nsucceededBy: dinum\n---`,
    "succession-circle",
    "members/dinum.md",
  ],
  [
    `---\n${DINUM}\nsucceededBy: ratp\nperiods:\n  - joined: 2018\n    left: 2019\n  - joined: 2020\n---`,
    "succession-early",
    "members/dinum.md",
  ],
])("of %j, %s alone is told", (text, id, file = EXAMPLE_POST) => {
  expect(told(file, text).map((fault) => fault.id)).toEqual([id]);
});

test.each([
  ...["image", "Une image", "un logo", "La photo", "le schéma", "Logo 2", "Photos", "img"],
  ...["Capture d’écran", "alt text", "Sans titre", "favicon", "plan.JPG", "plan.jpeg", "a.webp"],
])("« %s » does not say what a picture shows", (alt) => {
  const faults = told(EXAMPLE_POST, `![${alt}](/favicon.svg)`);
  expect(faults.map(({ id }) => id)).toEqual(["picture-alt-vague"]);
});

test("what is told of each example stays the same, word for word", async () => {
  const told = examples.map((example) => {
    const fault = toldOf(example);
    return `${JSON.stringify(example.bad)}\n${fault === undefined ? "" : inFull(fault)}`;
  });
  await expect(told.join("\n")).toMatchFileSnapshot("examples.told.txt");
});

/** The kinds of fault that the sources declare, those of a table of arrivals apart. */
function kindsDeclared(): string[] {
  const sources = readdirSync("lib", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !/\.test\.ts$|members\/arrival/.test(path))
    .map((path) => readFileSync(join("lib", path), "utf8"));
  const declared = sources.flatMap((source) => [
    ...source.matchAll(/\b(?:faultAt|warningAt|notation)\(\s*"([^"]+)"/g),
  ]);
  return [...declared.map(([, id = ""]) => id), ...Object.keys(valueFaults)];
}

test("no two kinds of fault have one name", () => {
  expect(kindsDeclared().length).toBeGreaterThan(100);
  expect(kindsDeclared().toSorted()).toEqual([...new Set(kindsDeclared())].toSorted());
});

test("every kind of fault has an example, but those that text cannot show", () => {
  const shown = examples.map(({ tells }) => tells);
  const missing = kindsDeclared().filter((id) => !shown.includes(id));
  expect(missing.sort()).toEqual(NOT_SHOWN.sort());
});

/** The text of an example, front matter's fences apart, in a cell of a table. */
function cell(text: string): string {
  const lines = text.split("\n").filter((line) => line !== "---" && line !== "");
  return lines.map((line) => `\`${line.replaceAll("|", "\\|")}\``).join("<br>");
}

test("the authors' guide shows the commonest faults as they are told", () => {
  const guide = readFileSync("docs/auteurs.md", "utf8");
  const [, table] = /### Les fautes les plus courantes\n\n.*\n.*\n([\s\S]*?)\n\n/.exec(guide) ?? [];
  const rows = examples
    .filter(({ common }) => common)
    .map((example) => {
      const found = (toldOf(example)?.found ?? "").replace(/[\\<>*_[\]|`]/g, "\\$&");
      return `| ${cell(example.bad)} | ${found} | ${cell(example.good)} |`;
    });
  expect(rows.length).toBeGreaterThan(10);
  expect(table).toBe(rows.join("\n"));
});

/** What an example's message says to write: the whole line, or passage, without a gap to fill. */
function proposalOf(example: Example): string | undefined {
  const [, line] = /Écrivez « ([^»…]*) »/.exec(toldOf(example)?.advice ?? "") ?? [];
  return line;
}

/** The file of an example with a proposal written: its line, its value, or the passage it is about. */
function corrected({ file = EXAMPLE_POST, bad, ...example }: Example, proposal: string): string[] {
  const fault = toldOf({ file, bad, ...example });
  const whole = wholeText(file, bad);
  const lines = whole.split("\n");
  const at = (fault?.place.line ?? 1) - 1;
  const line = lines[at] ?? "";
  const passages = [...(fault?.found ?? "").matchAll(/« ([^»]*) »/g)].map(([, text = ""]) => text);
  return [
    proposal,
    line.slice(0, (fault?.place.column ?? 1) - 1) + proposal,
    line.replace(/^([\s-]*\w+: ).*/, (_, key: string) => key + proposal),
    ...passages.map((passage) => line.replace(passage, () => proposal)),
  ]
    .map((meant) => lines.with(at, meant).join("\n"))
    .concat(lines.toSpliced(at + 1, 0, proposal).join("\n"), `${whole}\n${proposal}\n`);
}

const proposed = examples.flatMap((example) => {
  const proposal = proposalOf(example);
  return proposal === undefined || example.renamed ? [] : [{ ...example, proposal }];
});

describe.each(proposed)("$file $bad", (example) => {
  test("written as the message says, nothing more is told of it", () => {
    const others = toldOfBad(example).flatMap(({ id }) => (id === example.tells ? [] : [id]));
    // Of front matter that could not be read, nothing else was told.
    if (example.tells === "front-matter-yaml") others.push("description-missing");
    const left = corrected(example, example.proposal).map((text) =>
      told(example.file ?? EXAMPLE_POST, text)
        .map(({ id }) => id)
        .filter((id) => !others.includes(id)),
    );
    expect(left.find(({ length }) => length === 0) ?? left).toEqual([]);
  });
});
