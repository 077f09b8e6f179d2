import type { Wordings } from "../wording";

/** Messages on the pages of site/ and on addresses that changed. */
export interface PageValues {
  "page-reserved": { address: string };
  "page-twice": { address: string; other: string };
  "moved-form": { address: string };
  "moved-exists": { address: string };
  "moved-nowhere": { address: string; near: string | undefined };
  "moved-circle": { address: string };
  "moved-twice": { address: string; other: string };
}

/** Their wordings. */
export const pageWordings: Wordings<PageValues> = {
  "page-reserved": {
    level: "error",
    say: ({ address }) => ({
      found: `L’adresse « ${address} » est réservée : le site y répond déjà.`,
      expected: "un autre nom de fichier",
      advice: "Renommez ce fichier : son nom est l’adresse de la page.",
    }),
  },
  "page-twice": {
    level: "error",
    say: ({ address, other }) => ({
      found: `L’adresse « ${address} » est déjà celle de ${other}.`,
      expected: "une adresse par page",
      advice: "Renommez l’un des deux fichiers.",
    }),
  },
  "moved-form": {
    level: "error",
    say: ({ address }) => ({
      found: `« ${address} » n’est pas une adresse de ce site.`,
      expected: "un chemin, comme « /rejoindre »",
      advice: "Recopiez l’adresse sans « https:// » ni nom de site.",
    }),
  },
  "moved-exists": {
    level: "error",
    say: ({ address }) => ({
      found: `« ${address} » est donnée comme ancienne, et une page s’y trouve.`,
      expected: "une adresse que plus rien n’occupe",
      advice: "Retirez cette ligne, ou renommez la page.",
    }),
  },
  "moved-nowhere": {
    level: "error",
    say: ({ address, near }) => ({
      found: `L’ancienne adresse mènerait à « ${address} », où il n’y a rien.`,
      expected: "l’adresse d’une page du site",
      ...(near === undefined ? {} : { advice: `Écrivez « ${near} ».` }),
    }),
  },
  "moved-circle": {
    level: "error",
    say: ({ address }) => ({
      found: `« ${address} » mène à une adresse qui y ramène.`,
      expected: "une suite d’adresses qui finit à une page",
      advice: "Retirez l’une des lignes qui tournent en rond.",
    }),
  },
  "moved-twice": {
    level: "error",
    say: ({ address, other }) => ({
      found: `L’ancienne adresse « ${address} » est déjà donnée dans ${other}.`,
      expected: "une ancienne adresse à un seul endroit",
      advice: "Laissez-la à l’endroit où elle mène bien.",
    }),
  },
};
