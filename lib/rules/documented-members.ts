/** What is told of the files of members, by example. */
import type { Documented, Example } from "./rule";

/** The fields that the examples share. */
export const DINUM = "name: DINUM\nkind: ministere";

/** An example of a member's file, `members/dinum.md`, by its front matter. */
export function ofMember(bad: string, message: string, good: string): Example {
  const file = "members/dinum.md";
  return { file, bad: `---\n${bad}\n---`, message, good: `---\n${good}\n---` };
}

/** Faults of single fields. */
export const memberFields: Documented = {
  title: "La fiche d’un membre",
  examples: [
    ofMember(
      "nom: DINUM\nkind: ministere\njoined: 2021",
      "Le champ « nom » n’existe pas.",
      `${DINUM}\njoined: 2021`,
    ),
    ofMember(DINUM, "Le champ « joined » manque.", `${DINUM}\njoined: 2021`),
    ofMember(
      "name: DINUM\nkind: ministère\njoined: 2021",
      "« ministère » n’est pas une valeur connue.",
      `${DINUM}\njoined: 2021`,
    ),
    ofMember(
      "name: Ville de Test\nkind: collectivite\njoined: 2021",
      "Ce membre de type « collectivite » n’a pas de « level ».",
      "name: Ville de Test\nkind: collectivite\nlevel: commune\njoined: 2021",
    ),
    ofMember(
      `${DINUM}\nlevel: autre\njoined: 2021`,
      "Un membre de type « ministere » n’a pas de « level ».",
      `${DINUM}\njoined: 2021`,
    ),
    ofMember(
      `${DINUM}\njoined: 2021\nwebsite: numerique.gouv.fr`,
      "« numerique.gouv.fr » n’est pas une adresse.",
      `${DINUM}\njoined: 2021\nwebsite: https://www.numerique.gouv.fr`,
    ),
    ofMember(
      `${DINUM}\njoined: 2021\nsiren: 123456789`,
      "« 123456789 » n’est pas un numéro SIREN.",
      `${DINUM}\njoined: 2021\nsiren: 130 007 669`,
    ),
    ofMember(
      `${DINUM}\njoined: 2021\nsources: [le billet de décembre]`,
      "« le billet de décembre » ne mène à aucune source.",
      `${DINUM}\njoined: 2021\nsources: ["https://exemple.fr/annonce"]`,
    ),
    ofMember(
      `${DINUM}\njoined: 2021\nuses:\n  - text: Étudie Vitam.\n    source: https://exemple.fr`,
      "La mention n’a pas de date.",
      `${DINUM}\njoined: 2021\nuses:\n  - on: 2021-12-21\n    text: Étudie Vitam.\n    source: https://exemple.fr`,
    ),
    ofMember(
      `${DINUM}\njoined: 2015\nformerNames:\n  - name: DISIC\n    until: 2019-10\n  - name: DINSIC\n    until: 2019-10-31`,
      "« DISIC » et « DINSIC » auraient été son nom jusqu’au même jour (2019-10-31).",
      `${DINUM}\njoined: 2015\nformerNames:\n  - name: DISIC\n    until: 2015-09\n  - name: DINSIC\n    until: 2019-10-31`,
    ),
  ],
};

/** Faults of dates, alone and together. */
export const memberDates: Documented = {
  title: "Les dates d’un membre",
  examples: [
    ofMember(
      `${DINUM}\njoined: 21/12/2021`,
      "« 21/12/2021 » n’est pas une date que le registre sait lire.",
      `${DINUM}\njoined: 2021-12-21`,
    ),
    ofMember(
      `${DINUM}\njoined: 2021-09-29/2021-12-21`,
      "« 2021-09-29/2021-12-21 » est un intervalle : quelque chose qui dure.",
      `${DINUM}\njoined: "[2021-09-29..2021-12-21]"`,
    ),
    ofMember(
      `${DINUM}\njoined: 2021-02-30`,
      "« 2021-02-30 » contient une date qui n’existe pas.",
      `${DINUM}\njoined: 2021-02-28`,
    ),
    ofMember(
      `${DINUM}\njoined: "[2021-12-21..2021-09-29]"`,
      "Dans « [2021-12-21..2021-09-29] », le premier jour vient après le second.",
      `${DINUM}\njoined: "[2021-09-29..2021-12-21]"`,
    ),
    ofMember(
      `${DINUM}\njoined: 2021-04\ncounted: 2021-05-04`,
      "Le jour de compte (2021-05-04) est hors des bornes de l’arrivée (2021-04).",
      `${DINUM}\njoined: 2021-04\ncounted: 2021-04-01`,
    ),
    ofMember(
      `${DINUM}\njoined: 2021-04-01\nleft: 2020-12-31`,
      "Le départ (2020-12-31) précède l’arrivée (2021-04-01).",
      `${DINUM}\njoined: 2020-04-01\nleft: 2020-12-31`,
    ),
    ofMember(
      `${DINUM}\nperiods:\n  - joined: 2018\n    left: 2021\n  - joined: 2020`,
      "Deux périodes se chevauchent : celle de « 2018 » et celle de « 2020 ».",
      `${DINUM}\nperiods:\n  - joined: 2018\n    left: 2019\n  - joined: 2020`,
    ),
    ofMember(
      `${DINUM}\njoined: 2018\nperiods:\n  - joined: 2020`,
      "Le fichier donne à la fois « periods » et « joined », « counted » ou « left ».",
      `${DINUM}\nperiods:\n  - joined: 2018\n    left: 2019\n  - joined: 2020`,
    ),
  ],
};
