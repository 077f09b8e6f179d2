import { faultKind, warningKind } from "../faults/fault";

export const csvWorkbook = faultKind("csv-workbook", {
  found: "Le fichier est un classeur de tableur.",
  expected: "un tableau au format CSV",
  advice: "Dans le tableur : « Enregistrer sous… », « CSV UTF-8 ».",
});

export const csvEncoding = warningKind("csv-encoding", {
  found: "Le tableau n’est pas en UTF-8 : il est lu comme Excel l’enregistre d’habitude.",
  expected: "des accents justes dans les noms montrés plus bas",
  advice: "S’ils ne le sont pas, enregistrez-le au format « CSV UTF-8 ».",
});

export const csvHeader = faultKind("csv-header", {
  found: "La première ligne ne nomme aucune colonne connue.",
  expected: "sur la première ligne, les noms « nom », « type », « arrivée » et les autres",
  advice: "Ajoutez cette ligne au-dessus des organisations.",
});

export const csvQuote = faultKind("csv-quote", {
  found: "Un guillemet droit ouvert ici ne se referme pas.",
  expected: "un guillemet au début et à la fin de la case",
  advice: "Refermez-le, ou écrivez « et » dans le texte.",
});

export const csvNoRows = faultKind("csv-no-rows", {
  found: "Le tableau n’a aucune ligne sous ses en-têtes.",
  expected: "une ligne par organisation",
});

export const columnUnknown = faultKind(
  "column-unknown",
  (name: string, allowed: readonly string[], near?: string) => ({
    found: `La colonne « ${name} » n’existe pas.`,
    expected: allowed.join(", "),
    advice: near === undefined ? "Renommez-la ou retirez-la." : `Écrivez « ${near} ».`,
  }),
);

export const columnMissing = faultKind("column-missing", (name: string) => ({
  found: `Il n’y a pas de colonne « ${name} ».`,
  expected: "sur la première ligne, le nom de chaque colonne",
  advice: `Ajoutez la colonne « ${name} ».`,
}));

export const columnTwice = faultKind("column-twice", (name: string) => ({
  found: `La colonne « ${name} » figure deux fois.`,
  expected: "chaque colonne une seule fois",
}));

export const rowTooLong = faultKind("row-too-long", (cells: number, columns: number) => ({
  found: `La ligne a ${cells} cases, pour ${columns} colonnes.`,
  expected: "au plus une case par colonne",
  advice: "Une case qui contient une virgule ou un point-virgule se met entre guillemets droits.",
}));

export const idForm = faultKind("id-form", (id: string, proposal: string) => ({
  found:
    id === ""
      ? "On ne peut pas tirer d’identifiant de ce nom."
      : `« ${id} » ne peut pas être un identifiant.`,
  expected: "des minuscules sans accent, des chiffres et des tirets",
  advice:
    proposal === "" ? "Donnez-en un dans la colonne « identifiant »." : `Écrivez « ${proposal} ».`,
}));

export const arrivalExists = faultKind("arrival-exists", (name: string, path: string) => ({
  found: `« ${name} » est déjà dans le registre : ${path}.`,
  expected: "une organisation que le registre n’a pas encore",
  advice:
    "Pour compléter sa fiche, ajoutez --mettre-a-jour à la commande ; si c’est une autre organisation, donnez-lui un autre nom et un « identifiant ».",
}));

export const arrivalTwice = faultKind("arrival-twice", (id: string, line: number) => ({
  found: `« ${id} » figure déjà ligne ${line}.`,
  expected: "une seule ligne par organisation",
}));

export const fieldKept = warningKind(
  "field-kept",
  ({ column, kept, given }: { column: string; kept: string; given: string }) => ({
    found: `« ${column} » vaut déjà « ${kept} » : « ${given} » n’est pas repris.`,
    expected: "une case vide, ou la même valeur",
    advice: "Une correction se fait dans la fiche du membre.",
  }),
);

export const nothingToAdd = warningKind("nothing-to-add", (path: string) => ({
  found: `La ligne n’ajoute rien à ${path}.`,
  expected: "un champ encore vide, ou une phrase nouvelle",
}));

export const asOfBack = faultKind("as-of-back", (asOf: string, current: string) => ({
  found: `Le registre est déjà arrêté au ${current}, après le ${asOf}.`,
  expected: "un jour plus récent",
}));

export const asOfFuture = faultKind("as-of-future", (asOf: string, today: string) => ({
  found: `Le ${asOf} n’est pas encore là : nous sommes le ${today}.`,
  expected: "le dernier jour que le registre connaît",
}));
