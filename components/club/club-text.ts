import type { Day } from "../../lib/dates/day";
import { headCount } from "../../lib/members/head-count";
import type { Register } from "../../lib/members/register";
import { urls } from "../../lib/urls";
import config from "../../site.config";

/** The day on which the project phase ended and the Club began. */
const BEGINNING = "2020-03-30";

/** /club in Markdown, as known on a day: what came later is left out. */
export function clubText(register: Register, today: Day): string {
  const from = (day: Day, text: string) => (today >= day ? text : "");
  return `
## Vitam en quelques mots

Vitam est un logiciel libre d’archivage électronique : chacun peut le lire, l’employer et l’améliorer. Son nom abrège « Valeurs immatérielles transmises aux archives pour mémoire ».

Trois ministères le portent : Armées, Culture, Affaires étrangères. Chacun a bâti son propre système sur Vitam : Archipel pour les Armées, Adamant pour les Archives nationales, Saphir pour les Archives diplomatiques.

Sa licence est CeCILL 2.1, compatible avec la GPL v3. Où le trouver :

${config.links.map(({ title, url }) => `- [${title}](${url})`).join("\n")}

## D’où vient le Club

Pendant la phase projet, un comité réunissait les partenaires de Vitam ; il s’est ouvert en 2016. En mars 2020, le projet est devenu un produit, et le Club a pris la suite. Les commanditaires voulaient faire plus de place aux utilisateurs.

Depuis, le Club est passé de ${headCount(register, BEGINNING)} à ${headCount(register, today)} membres. [Le registre](${urls.members}) les nomme tous.

## Ce que l’on y reçoit

- **Des réunions**, pour tous ou entre voisins de projet.
${commonWork(today)}
- **Un environnement d’essai** réservé aux membres, avec le logiciel, ses interfaces, ses outils et leur documentation.
- **Un espace d’échange** en ligne, une liste de discussion et un outil pour signaler les anomalies et les suivre.
- **Des tickets**, que l’on peut acheter : une aide, une petite évolution, une correction traitée en priorité.

${from("2023-11-30", MEETINGS)}

## Qui décide

Les membres choisissent l’un d’eux pour les représenter. Il siège au comité de pilotage et au comité de direction, à côté des signataires de la convention qui règle la maintenance et l’amélioration continue du logiciel.

<Representatives />

Les grandes orientations se décident entre ministères ; la conduite de tous les jours revient au ministère de la Culture.

${from("2021-10-27", VAS)}

${from("2022-01-28", VAS_USERS)}

${from("2021-10-27", VAS_AND_CLUB)}

## Des outils voisins

- **[Vitam UI](https://github.com/ProgrammeVitam/vitam-ui)** : l’interface du logiciel, née chez des membres du Club.
- **[Sedatools](https://github.com/ProgrammeVitam/sedatools)**, dont ReSIP : préparer les archives avant de les verser, extraire les messageries.
- **[Griffons](https://github.com/ProgrammeVitam/vitam-griffins)** : analyser des fichiers, vérifier leur format, les convertir.
- **Pastis** : écrire des profils d’archivage, c’est-à-dire la forme attendue des versements. Le CINES le mène${from("2023-03-13", " ; il fait partie de Vitam UI depuis mars 2023")}.
- **Le module de collecte** : aider les applications à transférer leurs archives vers Vitam.${from("2022-04-13", " Première livraison avec la version 5.")}
- **Octave** et **Archifiltre** : deux outils d’autres équipes, le Service interministériel des Archives de France et les ministères sociaux.

## Le Programme en quelques dates

<Chronology />

## Rejoindre

Le Club vous intéresse ? [Comment le rejoindre](${urls.join}).
`;
}

/** A theme whose beginning is known to the year counts from the year's last day. */
function commonWork(today: Day): string {
  const before = "les entrées et l’accès, la preuve, la préservation, les archives classifiées";
  const since = [
    { day: "2021-12-31", theme: "les identifiants pérennes depuis 2021" },
    { day: "2022-12-31", theme: "la signature électronique depuis 2022" },
  ].filter(({ day }) => day <= today);
  const work = "- **Des chantiers communs**, sur un thème :";
  if (since.length === 0) return `${work} ${before}.`;
  return `${work} ${since.map(({ theme }) => theme).join(", ")}. Avant eux : ${before}.`;
}

const MEETINGS = `
## Le rythme des réunions

<MeetingsTable />

À l’atelier de priorisation, chacun vient en personne ou par la voix du représentant.
`;

const VAS = `
## VaS, Vitam sans l’installer

VaS signifie « Vitam accessible en service ». C’est un service d’archivage prêt à l’emploi, construit sur Vitam et ouvert en septembre 2021. Il garde les archives dites intermédiaires : celles qui ne servent plus tous les jours et que l’on conserve encore, avant le versement aux Archives nationales.
`;

const VAS_USERS = `
Il est ouvert aux ministères, à leurs opérateurs et aux collectivités. Les données sont hébergées sur le nuage de l’État. Le coût se partage entre les utilisateurs, selon l’usage que chacun en fait.
`;

const VAS_AND_CLUB = `
Être membre du Club et utiliser VaS sont deux choses : le registre ne déduit pas l’une de l’autre.
`;
