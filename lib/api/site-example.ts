/** A small site for tests of the API, every name and day of which is written here. */

import type { Site } from "../load";
import { territoriesOf } from "../members/official-territories";
import { formerName, member, register, statement, stay } from "../members/register-example";
import { post } from "../posts/post-example";
import { siteOf } from "../site-example";

const source = { title: "Billet", url: "https://exemple.fr/billet", day: "2021-12-21", copy: null };

/** The members: seven on the day of the build, one of eight had left. */
const members = register(
  member("cines", "Centre informatique national", {
    shortName: "CINES",
    kind: "enseignement-recherche",
    periods: [stay("[..2017-05-17]")],
    place: "Montpellier",
    website: "https://www.cines.fr",
    uses: [
      statement("2020-10-14", "etude", "Étudie l’œuvre de Vitam."),
      {
        ...statement("2021-07-30", "integration", "Raccorde des applications."),
        with: ["vitesse"],
      },
      statement("2022-01-23", null, "A présenté son projet."),
    ],
  }),
  member("dinum", "Direction interministérielle du numérique", {
    shortName: "DINUM",
    kind: "ministere",
    periods: [stay("2020")],
    formerNames: [formerName("DINSIC", "[2021-03-22..2021-05-12]")],
    formerIds: ["dinsic"],
  }),
  member("gironde", "Conseil départemental de la Gironde", {
    kind: "collectivite",
    level: "departement",
    periods: [stay("[2020-03-01..2021-02-09]", undefined, "2020-12-31")],
    uses: [statement("2021-02-09", "vas", "Utilise VaS.")],
  }),
  member("ratp", "RATP", {
    periods: [stay("[2021-09-29..2021-12-21]")],
    place: "Paris",
    territory: territoriesOf("75056")[0] ?? null,
    sources: [source],
    uses: [statement("2021-12-21", "etude", "Pense recourir à VaS.")],
  }),
  member("retour", "Éditions du Retour", {
    kind: "editeur",
    periods: [stay("2019-04", "2020-06-30"), stay("2022-01-01")],
  }),
  member("tableur", '=SOMME(A1) "guillemets"; virgule, etc.', {
    shortName: "@Tableur",
    kind: "esn",
    periods: [stay("2021-04")],
    uses: [statement("2021-04-30", null, "Une ligne,\r\npuis une autre.")],
  }),
  member("vaucluse", "Conseil départemental de Vaucluse", {
    kind: "collectivite",
    level: "departement",
    periods: [stay("[..2019-10-18]", "[2021-02-14..2021-11-30]")],
    succeededBy: "gironde",
  }),
  member("vitesse", "Œuvre d’État", { kind: "ministere", periods: [stay("2021-06-30?")] }),
);

/** The site built on 30 June 2022. The draft is there as under `npm run dev`. */
export const siteExample: Site = siteOf(
  { ...members, copies: { [source.url]: "https://exemple.fr/copie" } },
  [
    post("brouillon", {
      title: "Billet « brouillon »",
      date: "2022-01-02",
      draft: true,
      mentions: ["ratp"],
    }),
    post("42utilisateurs", {
      title: "Billet « 42utilisateurs »",
      date: "2021-12-21",
      mentions: ["ratp"],
      tags: ["club"],
    }),
    post("rentree", {
      title: "Billet « rentree »",
      date: "2021-04-30",
      mentions: ["dinum", "tableur", "inconnu"],
    }),
  ],
);
