import type { NoValues, Wordings } from "../wording";

/** Messages on signs of Markdown that mark nothing where they stand. */
export interface LiteralValues {
  "reference-missing": { text: string };
  "note-missing": { key: string };
  "note-uncalled": { key: string };
  "emphasis-literal": { signs: string };
  "heading-literal": { signs: string };
  "code-open": { fence: string };
  "table-literal": NoValues;
  "table-row-long": { cells: number; columns: number };
}

/** Their wordings. */
export const literalWordings: Wordings<LiteralValues> = {
  "reference-missing": {
    level: "error",
    say: ({ text }) => ({
      found: `« ${text} » renvoie à une adresse qui n’est donnée nulle part.`,
      expected: "l’adresse entre parenthèses, à la place du second crochet",
      advice: `Écrivez « ${text.replace(/\[[^[\]]*\]$/, "(https://…)")} ».`,
    }),
  },
  "note-missing": {
    level: "error",
    say: ({ key }) => ({
      found: `La note « [^${key}] » n’a pas de texte.`,
      expected: "son texte, sur une ligne à part",
      advice: `Ajoutez au bas du billet une ligne « [^${key}]: » suivie du texte de la note.`,
    }),
  },
  "note-uncalled": {
    level: "error",
    say: ({ key }) => ({
      found: `La note « [^${key}] » n’est appelée nulle part : personne ne la lira.`,
      expected: "un appel de note dans le texte",
      advice: `Écrivez « [^${key}] » là où la note s’applique, ou retirez-la.`,
    }),
  },
  "emphasis-literal": {
    level: "error",
    say: ({ signs }) => ({
      found: `« ${signs} » ne met rien en gras ici, et se lira tel quel.`,
      expected: "« **mots** », sans espace entre les astérisques et les mots",
      advice: "Retirez l’espace, ou les astérisques.",
    }),
  },
  "heading-literal": {
    level: "error",
    say: ({ signs }) => ({
      found: `« ${signs} » ne commence pas d’intertitre ici, et se lira tel quel.`,
      expected: `« ${signs} », une espace, puis l’intertitre`,
      advice: `Écrivez « ${signs} » suivi d’une espace.`,
    }),
  },
  "code-open": {
    level: "error",
    say: ({ fence }) => ({
      found: `« ${fence} » ouvre ici un bloc de code que rien ne ferme : toute la suite en est.`,
      expected: `une ligne « ${fence} » après le code`,
      advice: "Fermez le bloc, ou retirez ces signes.",
    }),
  },
  "table-literal": {
    level: "error",
    say: () => ({
      found: "Ce tableau n’en est pas un, il se lira tel quel.",
      expected:
        "une ligne vide avant lui, et autant de « --- » que de colonnes sur sa deuxième ligne",
    }),
  },
  "table-row-long": {
    level: "error",
    say: ({ cells, columns }) => ({
      found: `Cette ligne a ${cells} cases, pour ${columns} ${columns === 1 ? "colonne" : "colonnes"} : les dernières ne paraîtront pas.`,
      expected: "au plus une case par colonne",
      advice:
        "Ajoutez une colonne à l’en-tête du tableau, ou écrivez « \\| » pour la barre elle-même.",
    }),
  },
};
