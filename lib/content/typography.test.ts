import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frenchTypography, frenchTypographyAcross } from "./typography";

/** What authors type, and what it must become. */
const SENTENCES: Readonly<Record<string, readonly (readonly [typed: string, mended: string])[]>> = {
  "marks that a space goes before": [
    ["nous sommes 42 !", "nous sommes 42\u202f!"],
    ["nous sommes 42!", "nous sommes 42\u202f!"],
    ["Vous hésitez   ?", "Vous hésitez\u202f?"],
    ["Vous hésitez\u00a0?!", "Vous hésitez\u202f?!"],
    ["un service pour les collectivités ; ", "un service pour les collectivités\u202f; "],
    ["dans le Guide du voyageur\n; puis", "dans le Guide du voyageur\u202f; puis"],
    ["Depuis septembre 2021 :", "Depuis septembre\u00a02021\u00a0:"],
    [
      "Trois ministères porteurs: Armées, Culture, Europe et Affaires étrangères; pilotes: le CIAF.",
      "Trois ministères porteurs\u00a0: Armées, Culture, Europe et Affaires étrangères\u202f; pilotes\u00a0: le CIAF.",
    ],
    ["03/2023 : V6.RC ; 07/2023 : V6", "03/2023\u00a0: V6.RC\u202f; 07/2023\u00a0: V6"],
    ["Écrire en C++ ?", "Écrire en C++\u202f?"],
    ["(sans réponse ?)", "(sans réponse\u202f?)"],
    ["un chiffre (?) douteux", "un chiffre (?) douteux"],
  ],
  "inches, which are no quotation marks": [
    ['Un écran de 24".', "Un écran de 24″."],
    ['"Version 8"', "«\u00a0Version 8\u00a0»"],
  ],
  apostrophes: [
    [
      "A présenté le 18 mars 2019 l'avancement de son projet Vitam/in.",
      "A présenté le 18\u00a0mars\u00a02019 l’avancement de son projet Vitam/in.",
    ],
    [
      "Est à l'initiative de VaS, avec l'appui de l'État aujourd'hui",
      "Est à l’initiative de VaS, avec l’appui de l’État aujourd’hui",
    ],
    ["bien qu’il n'ait", "bien qu’il n’ait"],
    ["l'interface d'AdES/XAdES", "l’interface d’AdES/XAdES"],
  ],
  "quotation marks": [
    [
      'Vitam : "Valeurs immatérielles transmises aux archives pour mémoire".',
      "Vitam\u00a0: «\u00a0Valeurs immatérielles transmises aux archives pour mémoire\u00a0».",
    ],
    [
      "Vitam : «Valeurs immatérielles transmises aux archives pour mémoire  ».",
      "Vitam\u00a0: «\u00a0Valeurs immatérielles transmises aux archives pour mémoire\u00a0».",
    ],
    [
      "Inscrit comme “TGIR Huma-Num” jusqu'en 2023",
      "Inscrit comme «\u00a0TGIR Huma-Num\u00a0» jusqu’en 2023",
    ],
    ['l\'alternative "Logos"!', "l’alternative «\u00a0Logos\u00a0»\u202f!"],
    ['l\'"archive"', "l’«\u00a0archive\u00a0»"],
    ['Il dit "oui "peut-être" oui".', "Il dit «\u00a0oui “peut-être” oui\u00a0»."],
    ['le mot " archive " seul', "le mot «\u00a0archive\u00a0» seul"],
    ["Il dit « oui “peut-être” »", "Il dit «\u00a0oui “peut-être”\u00a0»"],
  ],
  "ellipses and dashes": [
    ["42, la réponse à tout...", "42, la réponse à tout…"],
    ["Et maintenant... ?", "Et maintenant…\u202f?"],
    ["Urssaf - Caisse nationale", "Urssaf\u00a0– Caisse nationale"],
    [
      "Le Programme - et c'est heureux - suit ces projets. Le Club - aussi.",
      "Le Programme –\u00a0et c’est heureux\u00a0– suit ces projets. Le Club\u00a0– aussi.",
    ],
    ["La RATP — elle —, considère", "La RATP —\u00a0elle\u00a0—, considère"],
    ["phase projet (2015-2019)", "phase projet (2015-2019)"],
  ],
  "ordinals, numbers and titles": [
    ["A présenté Vitam le 1er octobre 2020.", "A présenté Vitam le 1er\u00a0octobre\u00a02020."],
    ["la 1ère année, la 2ème et les 3èmes", "la 1re année, la 2e et les 3es"],
    ["L'ECPAD est le 90ième signataire.", "L’ECPAD est le 90e signataire."],
    ["au XXème siècle", "au XXe\u00a0siècle"],
    ["au XIXe siècle", "au XIXe\u00a0siècle"],
    ["ticket n°12, N° 13", "ticket n°\u00a012, N°\u00a013"],
    ["M. Lair et Mme Martin", "M.\u00a0Lair et Mme\u00a0Martin"],
  ],
  "numbers and units": [
    [
      "Après un an : 588 versements, 545 000 archives, plus de 4 To.",
      "Après un an\u00a0: 588 versements, 545\u202f000 archives, plus de 4\u00a0To.",
    ],
    [
      "16,5 M€ pour la phase projet (2015-2019) ; 1,9 M€ pour le Programme",
      "16,5\u00a0M€ pour la phase projet (2015-2019)\u202f; 1,9\u00a0M€ pour le Programme",
    ],
    ["50% des membres, 3 500€, 16Go", "50\u00a0% des membres, 3\u202f500\u00a0€, 16\u00a0Go"],
    ["à 12 km, 1 545 000 objets", "à 12\u00a0km, 1\u202f545\u202f000 objets"],
    ["un serveur à 3 m, en 5 min", "un serveur à 3\u00a0m, en 5\u00a0min"],
    ["en 2021 100 membres", "en 2021 100 membres"],
    ["les 3 s'ajoutent", "les 3 s’ajoutent"],
  ],
  "days and times": [
    ["90 au 30 janvier 2025", "90\u00a0au 30\u00a0janvier\u00a02025"],
    ["le 21 décembre 2021", "le 21\u00a0décembre\u00a02021"],
    ["le 21 de\u0301cembre", "le 21\u00a0décembre"],
    ["de 9h à 12h30 et 14 h 30", "de 9\u00a0h à 12\u00a0h\u00a030 et 14\u00a0h\u00a030"],
    ["rendez-vous à 14:30 ; fin 16:00", "rendez-vous à 14:30\u202f; fin 16:00"],
    ["le 2021-12-21 : 42", "le 2021-12-21\u00a0: 42"],
  ],
  "what is left alone": [
    [
      "Code : https://github.com/ProgrammeVitam/vitam ; suite",
      "Code\u00a0: https://github.com/ProgrammeVitam/vitam\u202f; suite",
    ],
    [
      "https://fr.wikipedia.org/wiki/La_grande_question_sur_la_vie,_l%27univers_et_le_reste",
      "https://fr.wikipedia.org/wiki/La_grande_question_sur_la_vie,_l%27univers_et_le_reste",
    ],
    ["www.exemple.fr/l'or?a=1;b!c", "www.exemple.fr/l'or?a=1;b!c"],
    ["contact@programmevitam.fr", "contact@programmevitam.fr"],
    ["_posts/2019-04-10-Présentation-V2.md", "_posts/2019-04-10-Présentation-V2.md"],
    ["public/2ème/14h30.pdf", "public/2ème/14h30.pdf"],
    ["la version 9.1 au format 16:9", "la version 9.1 au format 16:9"],
    ["std::vector et ::", "std::vector et ::"],
    ["bravo :tada: à tous", "bravo :tada: à tous"],
    [
      "[2021-09-28..2021-12-21], 2021-04?, 2021-12-21~",
      "[2021-09-28..2021-12-21], 2021-04?, 2021-12-21~",
    ],
    ["Montpellier 3M, C6, V2To", "Montpellier 3M, C6, V2To"],
    ["Bonjour!Oui", "Bonjour!Oui"],
    ["", ""],
  ],
};

describe.each(Object.entries(SENTENCES))("%s", (_, sentences) => {
  test.each(sentences)("%j", (typed, mended) => {
    expect(frenchTypography(typed)).toBe(mended);
  });
});

test("a heading has ordinary no-break spaces only, for its font has no narrow one", () => {
  expect(frenchTypography("545 000 archives\u202f!", { heading: true })).toBe(
    "545\u00a0000 archives\u00a0!",
  );
});

/** Texts that try the rules where they meet. */
const texts = fc
  .array(
    fc.constantFrom(
      ...[
        "mot",
        "l",
        "d",
        "É",
        "e\u0301",
        "M.",
        "Mme",
        "XX",
        "siècle",
        "mars",
        "n°",
        "Go",
        "h",
        "s",
      ],
      ...["1", "12", "000", "2021", "1er", "2ème", "14h30", "V6.RC", "https://a.fr/b", "a@b.fr"],
      ...[" ", " ", " ", "  ", "\n", "\u00a0", "\u202f", "'", "’", '"', "«", "»", "“", "”"],
      ...["-", "--", "–", "—", ".", "...", "…", ",", ";", ":", "!", "?", "(", ")", "[", "]", "/"],
      ...["%", "€", "M€", "°", "\ufffc", "🎉"],
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(""));

test("mending twice is mending once", () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: "binary" })), fc.boolean(), (text, heading) => {
      const mended = frenchTypography(text, { heading });
      expect(frenchTypography(mended, { heading })).toBe(mended);
    }),
    { numRuns: 3000, seed: 42 },
  );
});

test("no word goes from one piece to another", () => {
  const words = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
  const plain = texts.map((text) => text.replace(/2ème|14h30|e\u0301/g, "2e"));
  fc.assert(
    fc.property(fc.array(plain, { maxLength: 4 }), (pieces) => {
      expect(frenchTypographyAcross(pieces).map(words)).toEqual(pieces.map(words));
    }),
    { numRuns: 3000, seed: 42 },
  );
});
