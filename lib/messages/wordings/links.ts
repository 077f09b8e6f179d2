import { nearest, type Wordings } from "../wording";

/** Messages on links and their addresses. */
export interface LinkValues {
  "address-dangerous": { address: string; near: string | undefined };
  "address-relative": { address: string; near: string | undefined };
  "address-mail": { address: string };
  "address-local": { address: string; path: string };
  "link-dead": { address: string; near: string | undefined };
  "link-draft": { address: string };
  "link-early": { address: string; day: string };
  "link-gone": { address: string; subject: string };
  "link-old-site": { address: string; subject: string };
  "link-moved": { address: string; now: string };
  "link-literal": { text: string };
  "link-empty": { address: string };
  "link-vague": { text: string };
  "anchor-dead": { anchor: string; near: string | undefined };
}

/** Their wordings. */
export const linkWordings: Wordings<LinkValues> = {
  "address-dangerous": {
    level: "error",
    say: ({ address, near }) => ({
      found: `L’adresse « ${address} » n’est pas admise.`,
      expected: "une adresse https, http, mailto, ou du site (« /… »)",
      ...nearest(near),
    }),
  },
  "address-relative": {
    level: "error",
    say: ({ address, near }) => ({
      found: `L’adresse « ${address} » ne part de nulle part.`,
      expected: "« https://… » pour un autre site, « /… » pour celui-ci",
      advice:
        near === undefined
          ? "Écrivez l’adresse entre les parenthèses : « [texte](https://…) »."
          : `Écrivez « ${near} »${/^\/(?!actualites\/|membres\/)/.test(near) ? ", si la page est de ce site" : ""}.`,
    }),
  },
  "address-mail": {
    level: "error",
    say: ({ address }) => ({
      found: `« ${address} » n’est pas une adresse électronique.`,
      expected: "« mailto:nom@exemple.fr »",
      advice: "Relisez l’adresse : un nom, « @ », un domaine, sans espace.",
    }),
  },
  "address-local": {
    level: "error",
    say: ({ address, path }) => ({
      found: `L’adresse « ${address} » ne marche que sur votre ordinateur.`,
      expected: "une adresse que tout le monde peut suivre",
      advice: `Écrivez « ${path} ».`,
    }),
  },
  "link-dead": {
    level: "error",
    say: ({ address, near }) => ({
      found: `Le lien « ${address} » ne mène nulle part.`,
      expected: "l’adresse d’une page ou d’un fichier du site",
      ...nearest(near),
    }),
  },
  "link-draft": {
    level: "error",
    say: ({ address }) => ({
      found: `Le lien « ${address} » mène à un brouillon, que personne ne pourra lire.`,
      expected: "une page publiée",
      advice: "Publiez l’autre billet en même temps, ou retirez le lien.",
    }),
  },
  "link-early": {
    level: "error",
    say: ({ address, day }) => ({
      found: `Le lien « ${address} » mène à une actualité qui ne paraîtra que le ${day}.`,
      expected: "une page qui est là quand ce billet paraît",
      advice: "Retirez le lien jusque-là, ou changez le jour de l’un des deux billets.",
    }),
  },
  "link-gone": {
    level: "error",
    say: ({ address, subject }) => ({
      found: `Le lien « ${address} » mène à une page de l’ancien site que rien ne remplace : ${subject}.`,
      expected: "l’adresse d’une page ou d’un fichier du site, ou d’un autre site",
      advice: "Retirez le lien et gardez ses mots.",
    }),
  },
  "link-old-site": {
    level: "warning",
    say: ({ address, subject }) => ({
      found: `Le lien « ${address} » mène à l’ancien site, et rien ne remplace ici cette page : ${subject}.`,
      expected: "une page qui restera ; l’ancien site peut fermer",
      advice: "Donnez une autre source, ou retirez le lien et gardez ses mots.",
    }),
  },
  "link-moved": {
    level: "warning",
    say: ({ address, now }) => ({
      found: `Le lien « ${address} » suit une ancienne adresse.`,
      expected: "l’adresse d’aujourd’hui ; l’ancienne mène au même endroit par un détour",
      advice: `Écrivez « ${now} ».`,
    }),
  },
  "link-literal": {
    level: "error",
    say: ({ text }) => ({
      found: `Ce lien n’en est pas un, il se lira tel quel : « ${text} ».`,
      expected: "« [texte](adresse) », sans espace entre « ] » et « ( » ni dans l’adresse",
      advice: "Une espace dans une adresse s’écrit %20 ; mieux, renommez le fichier sans espace.",
    }),
  },
  "link-empty": {
    level: "error",
    say: ({ address }) => ({
      found: `Le lien vers « ${address} » n’a pas de texte.`,
      expected: "des mots qui disent où il mène",
      advice: `Écrivez « [ce qu’on y trouve](${address}) ».`,
    }),
  },
  "link-vague": {
    level: "warning",
    say: ({ text }) => ({
      found: `Le texte du lien, « ${text} », ne dit pas où il mène.`,
      expected: "des mots qui se comprennent seuls : certains lecteurs vont de lien en lien",
      advice: "Mettez dans le lien le nom de la page.",
    }),
  },
  "anchor-dead": {
    level: "error",
    say: ({ anchor, near }) => ({
      found: `Aucun titre de la page n’a l’ancre « #${anchor} ».`,
      expected: "les mots d’un titre, en minuscules sans accents, joints par des tirets",
      ...nearest(near === undefined ? undefined : `#${near}`),
    }),
  },
};
