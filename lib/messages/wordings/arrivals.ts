/** The French wording of what is wrong with a table of arrivals. */
import type { NoValues, Wordings } from "../wording";

/** What each of these messages is made of. */
export interface ArrivalValues {
  "csv-workbook": NoValues;
  "csv-encoding": NoValues;
  "csv-header": NoValues;
  "csv-quote": NoValues;
  "csv-no-rows": NoValues;
  "column-unknown": { name: string; allowed: readonly string[]; near: string | undefined };
  "column-missing": { name: string };
  "column-twice": { name: string };
  "row-too-long": { cells: number; columns: number };
  "id-form": { id: string; proposal: string };
  "arrival-exists": { name: string; path: string };
  "arrival-twice": { id: string; line: number };
  "field-kept": { column: string; kept: string; given: string };
  "nothing-to-add": { path: string };
  "arrival-after-as-of": { day: string; asOf: string };
  "as-of-back": { asOf: string; current: string };
  "as-of-future": { asOf: string; today: string };
}

/** The table of these messages. */
export const arrivalWordings: Wordings<ArrivalValues> = {
  "csv-workbook": {
    level: "error",
    say: () => ({
      found: "Le fichier est un classeur de tableur.",
      expected: "un tableau au format CSV",
      advice: "Dans le tableur : « Enregistrer sous… », « CSV UTF-8 ».",
    }),
  },
  "csv-encoding": {
    level: "warning",
    say: () => ({
      found: "Le tableau n’est pas en UTF-8 : il est lu comme Excel l’enregistre d’habitude.",
      expected: "des accents justes dans les noms montrés plus bas",
      advice: "S’ils ne le sont pas, enregistrez-le au format « CSV UTF-8 ».",
    }),
  },
  "csv-header": {
    level: "error",
    say: () => ({
      found: "La première ligne ne nomme aucune colonne connue.",
      expected: "sur la première ligne, les noms « nom », « type », « arrivée » et les autres",
      advice: "Ajoutez cette ligne au-dessus des organisations.",
    }),
  },
  "csv-quote": {
    level: "error",
    say: () => ({
      found: "Un guillemet droit ouvert ici ne se referme pas.",
      expected: "un guillemet au début et à la fin de la case",
      advice: "Refermez-le, ou écrivez « et » dans le texte.",
    }),
  },
  "csv-no-rows": {
    level: "error",
    say: () => ({
      found: "Le tableau n’a aucune ligne sous ses en-têtes.",
      expected: "une ligne par organisation",
    }),
  },
  "column-unknown": {
    level: "error",
    say: ({ name, allowed, near }) => ({
      found: `La colonne « ${name} » n’existe pas.`,
      expected: allowed.join(", "),
      advice: near === undefined ? "Renommez-la ou retirez-la." : `Écrivez « ${near} ».`,
    }),
  },
  "column-missing": {
    level: "error",
    say: ({ name }) => ({
      found: `Il n’y a pas de colonne « ${name} ».`,
      expected: "sur la première ligne, le nom de chaque colonne",
      advice: `Ajoutez la colonne « ${name} ».`,
    }),
  },
  "column-twice": {
    level: "error",
    say: ({ name }) => ({
      found: `La colonne « ${name} » figure deux fois.`,
      expected: "chaque colonne une seule fois",
    }),
  },
  "row-too-long": {
    level: "error",
    say: ({ cells, columns }) => ({
      found: `La ligne a ${cells} cases, pour ${columns} colonnes.`,
      expected: "au plus une case par colonne",
      advice:
        "Une case qui contient une virgule ou un point-virgule se met entre guillemets droits.",
    }),
  },
  "id-form": {
    level: "error",
    say: ({ id, proposal }) => ({
      found:
        id === ""
          ? "On ne peut pas tirer d’identifiant de ce nom."
          : `« ${id} » ne peut pas être un identifiant.`,
      expected: "des minuscules sans accent, des chiffres et des tirets",
      advice:
        proposal === ""
          ? "Donnez-en un dans la colonne « identifiant »."
          : `Écrivez « ${proposal} ».`,
    }),
  },
  "arrival-exists": {
    level: "error",
    say: ({ name, path }) => ({
      found: `« ${name} » est déjà dans le registre : ${path}.`,
      expected: "une organisation que le registre n’a pas encore",
      advice:
        "Pour compléter sa fiche, ajoutez --mettre-a-jour à la commande ; si c’est une autre organisation, donnez-lui un autre nom et un « identifiant ».",
    }),
  },
  "arrival-twice": {
    level: "error",
    say: ({ id, line }) => ({
      found: `« ${id} » figure déjà ligne ${line}.`,
      expected: "une seule ligne par organisation",
    }),
  },
  "field-kept": {
    level: "warning",
    say: ({ column, kept, given }) => ({
      found: `« ${column} » vaut déjà « ${kept} » : « ${given} » n’est pas repris.`,
      expected: "une case vide, ou la même valeur",
      advice: "Une correction se fait dans la fiche du membre.",
    }),
  },
  "nothing-to-add": {
    level: "warning",
    say: ({ path }) => ({
      found: `La ligne n’ajoute rien à ${path}.`,
      expected: "un champ encore vide, ou une phrase nouvelle",
    }),
  },
  "arrival-after-as-of": {
    level: "warning",
    say: ({ day, asOf }) => ({
      found: `Cette arrivée compte le ${day}, et le registre est arrêté au ${asOf}.`,
      expected: "un registre arrêté au jour de la dernière arrivée, ou après",
      advice:
        "Précisez l’arrivée (« au plus tard le … »), ou ajoutez --arrete-au AAAA-MM-JJ : le dernier jour jusqu’auquel vous savez tout.",
    }),
  },
  "as-of-back": {
    level: "error",
    say: ({ asOf, current }) => ({
      found: `Le registre est déjà arrêté au ${current}, après le ${asOf}.`,
      expected: "un jour plus récent",
    }),
  },
  "as-of-future": {
    level: "error",
    say: ({ asOf, today }) => ({
      found: `Le ${asOf} n’est pas encore là : nous sommes le ${today}.`,
      expected: "le dernier jour que le registre connaît",
    }),
  },
};
