import { type NoValues, nearest, type Wordings } from "../wording";

/** Messages on pictures and documents. */
export interface PictureValues {
  "picture-missing": { address: string; near: string | undefined };
  "picture-elsewhere": { address: string; here: string | undefined };
  "picture-alt-missing": { address: string };
  "picture-alt-vague": { alt: string };
  "picture-alt-alone": NoValues;
  "picture-heavy": { bytes: number; limit: number };
  "picture-unreadable": NoValues;
}

/** Their wordings. */
export const pictureWordings: Wordings<PictureValues> = {
  "picture-missing": {
    level: "error",
    say: ({ address, near }) => ({
      found: `Le fichier « ${address} » est introuvable.`,
      expected: "un fichier de public/, écrit comme lui, majuscules et accents compris",
      ...nearest(near),
    }),
  },
  "picture-elsewhere": {
    level: "error",
    say: ({ address, here }) => ({
      found: `Le fichier « ${address} » est sur un autre site.`,
      expected: "un fichier de public/ : le site ne charge rien d’ailleurs",
      advice:
        here === undefined
          ? "Copiez-le dans public/images/ ou public/documents/, ou faites-en un lien."
          : `Écrivez « ${here} » : le fichier est ici.`,
    }),
  },
  "picture-alt-missing": {
    level: "error",
    say: ({ address }) => ({
      found: `L’image « ${address} » n’a pas de texte de remplacement.`,
      expected: "ce que l’image montre, pour qui ne la voit pas",
    }),
  },
  "picture-alt-vague": {
    level: "warning",
    say: ({ alt }) => ({
      found: `Le texte de remplacement « ${alt} » ne dit pas ce que montre l’image.`,
      expected: "ce qu’un lecteur perdrait à ne pas la voir, en une phrase",
    }),
  },
  "picture-alt-alone": {
    level: "error",
    say: () => ({
      found: "« imageAlt » décrit une image, mais il n’y a pas d’« image ».",
      expected: "les deux champs, ou aucun",
      advice: "Ajoutez « image: /images/… », ou retirez « imageAlt ».",
    }),
  },
  "picture-heavy": {
    level: "warning",
    say: ({ bytes, limit }) => ({
      found: `L’image pèse ${Math.ceil(bytes / 1000)} Ko.`,
      expected: `au plus ${limit / 1000} Ko`,
      advice: "Réduisez-la : 1 600 pixels de large suffisent, en JPEG ou en WebP.",
    }),
  },
  "picture-unreadable": {
    level: "warning",
    say: () => ({
      found: "L’image ne dit pas ses dimensions : elle est abîmée, ou d’un format inconnu.",
      expected: "une image JPEG, PNG, WebP, GIF, AVIF ou SVG",
      advice: "Ouvrez-la et enregistrez-la de nouveau.",
    }),
  },
};
