import type { NoValues, Wordings } from "../wording";

/** Messages on a post: its address, its themes, what makes its text fit to read. */
export interface PostValues {
  "slug-twice": { slug: string; other: string; proposal: string };
  "former-url-form": { address: string };
  "former-url-twice": { address: string; other: string };
  "description-missing": NoValues;
  "theme-spelling": { tag: string; usual: string };
  "theme-near": { tag: string; usual: string };
  "heading-one": { text: string };
  "heading-skipped": { level: number; previous: number };
  "heading-empty": NoValues;
  "heading-underlined": { text: string };
  "task-list": NoValues;
  "text-to-write": { text: string };
}

/** Their wordings. */
export const postWordings: Wordings<PostValues> = {
  "slug-twice": {
    level: "error",
    say: ({ slug, other, proposal }) => ({
      found: `L’adresse « ${slug} » est déjà celle de ${other}.`,
      expected: "un nom différent pour chaque actualité",
      advice: `Renommez ce fichier, par exemple « ${proposal} ».`,
    }),
  },
  "former-url-form": {
    level: "error",
    say: ({ address }) => ({
      found: `« ${address} » n’est pas une adresse de l’ancien site.`,
      expected: "un chemin, comme « /2021/12/21/42utilisateurs/ »",
      advice: "Recopiez l’adresse de l’ancien billet, sans « http:// » ni nom de site.",
    }),
  },
  "former-url-twice": {
    level: "error",
    say: ({ address, other }) => ({
      found: `L’ancienne adresse « ${address} » est déjà celle de ${other}.`,
      expected: "une ancienne adresse pour un seul billet",
      advice: "Laissez-la au billet qui remplace l’ancien.",
    }),
  },
  "description-missing": {
    level: "warning",
    say: () => ({
      found: "Le billet n’a pas de « description ».",
      expected: "une phrase, montrée dans les listes et par les moteurs de recherche",
    }),
  },
  "theme-spelling": {
    level: "error",
    say: ({ tag, usual }) => ({
      found: `Le thème « ${tag} » s’écrit ailleurs « ${usual} ».`,
      expected: "une seule écriture par thème",
      advice: `Écrivez « ${usual} ».`,
    }),
  },
  "theme-near": {
    level: "warning",
    say: ({ tag, usual }) => ({
      found: `Le thème « ${tag} » ressemble à « ${usual} ».`,
      expected: "un thème déjà employé, ou un mot bien distinct",
      advice: `Écrivez « ${usual} », si c’est le même.`,
    }),
  },
  "heading-one": {
    level: "error",
    say: ({ text }) => ({
      found: `« ${text} » est un titre de premier niveau : c’est celui de la page.`,
      expected: "un titre de deuxième niveau",
      advice: `Écrivez « ## ${text} ».`,
    }),
  },
  "heading-skipped": {
    level: "error",
    say: ({ level, previous }) => ({
      found: `Un titre de niveau ${level} suit un titre de niveau ${previous}.`,
      expected: `un titre de niveau ${previous + 1} au plus`,
      advice: `Écrivez « ${"#".repeat(previous + 1)} ».`,
    }),
  },
  "heading-empty": {
    level: "error",
    say: () => ({
      found: "Un intertitre est vide.",
      expected: "des mots après les « # »",
      advice: "Écrivez l’intertitre, ou retirez la ligne.",
    }),
  },
  "heading-underlined": {
    level: "warning",
    say: ({ text }) => ({
      found: `« ${text} » devient un intertitre : la ligne suivante n’a que des tirets.`,
      expected: "« ## » devant un intertitre, une ligne vide avant un trait",
      advice: `Écrivez « ## ${text} », ou laissez une ligne vide avant les tirets.`,
    }),
  },
  "task-list": {
    level: "error",
    say: () => ({
      found: "Une case à cocher commence cette ligne.",
      expected: "une liste ordinaire : une case que rien ne nomme est muette pour qui ne voit pas",
      advice: "Retirez « [ ] » ou « [x] ».",
    }),
  },
  "text-to-write": {
    level: "error",
    say: ({ text }) => ({
      found: `Une consigne du modèle est restée : « ${text} ».`,
      expected: "votre texte à la place",
      advice: "Remplacez-la, ou remettez « draft: true » dans l’en-tête.",
    }),
  },
};
