import { type NoValues, nearest, type Wordings } from "../wording";

/** Messages on what is no Markdown: characters that start code, other tools' notations. */
export interface MarkupValues {
  "markup-unknown": { text: string };
  "markup-crowded": { signs: string; most: number };
  "markup-braces": { text: string };
  "markup-brace-open": NoValues;
  "markup-liquid": { text: string };
  "markup-kramdown": { text: string };
  "markup-program": { text: string };
  "markup-comment": NoValues;
  "markup-less-than": { text: string };
  "markup-address": { address: string; to: string };
  "component-unknown": { name: string; allowed: readonly string[]; near: string | undefined };
}

/** Their wordings. */
export const markupWordings: Wordings<MarkupValues> = {
  "markup-unknown": {
    level: "error",
    say: ({ text }) => ({
      found: `Cette ligne ne se laisse pas lire : « ${text} ».`,
      expected: "du texte en Markdown et les composants prévus",
      advice: "Les signes < et { s’écrivent « \\< » et « \\{ ». Sinon, récrivez la ligne.",
    }),
  },
  "markup-crowded": {
    level: "error",
    say: ({ signs, most }) => ({
      found: `Ce passage compte plus de ${most} signes ${signs}.`,
      expected: "un texte que l’on puisse lire",
      advice: "Retirez les signes de trop.",
    }),
  },
  "markup-braces": {
    level: "error",
    say: ({ text }) => ({
      found: `Des accolades : « ${text} ».`,
      expected: "du texte, sans calcul : rien n’est exécuté dans une actualité",
      advice: "Pour écrire une accolade, faites-la précéder de « \\ ».",
    }),
  },
  "markup-brace-open": {
    level: "error",
    say: () => ({
      found: "Une accolade s’ouvre et ne se ferme pas.",
      expected: "du texte, sans accolade",
      advice: "Pour écrire une accolade, faites-la précéder de « \\ » : « \\{ ».",
    }),
  },
  "markup-liquid": {
    level: "error",
    say: ({ text }) => ({
      found: `Une commande de l’ancien site (Liquid) : « ${text} ».`,
      expected: "le texte ou l’adresse qu’elle produisait",
      advice: "Remplacez-la par son résultat, ou retirez-la.",
    }),
  },
  "markup-kramdown": {
    level: "error",
    say: ({ text }) => ({
      found: `Une mise en forme de l’ancien site (kramdown) : « ${text} ».`,
      expected: "du texte seul : le site règle lui-même tailles, places et couleurs",
      advice: "Retirez l’accolade et ce qu’elle contient.",
    }),
  },
  "markup-program": {
    level: "error",
    say: ({ text }) => ({
      found: `Une ligne de programme : « ${text} ».`,
      expected: "du texte ; les composants sont disponibles sans rien importer",
      advice: "Retirez-la ; si c’est une phrase, commencez-la par un autre mot.",
    }),
  },
  "markup-comment": {
    level: "error",
    say: () => ({
      found: "Un commentaire : « <!-- … --> ».",
      expected: "du texte fait pour être lu",
      advice: "Retirez-le ; ce qui n’est pas prêt attend dans un autre billet, « draft: true ».",
    }),
  },
  "markup-less-than": {
    level: "error",
    say: ({ text }) => ({
      found: `Le signe < ouvre une balise : « ${text} ».`,
      expected: "« \\< » pour le signe lui-même",
      advice: `Écrivez « \\${text} », ou dites-le en toutes lettres.`,
    }),
  },
  "markup-address": {
    level: "error",
    say: ({ address, to }) => ({
      found: `Une adresse entre chevrons : « <${address}> ».`,
      expected: "une adresse seule, ou un lien",
      advice: `Écrivez « ${address} », ou « [ce qu’on y trouve](${to}) ».`,
    }),
  },
  "component-unknown": {
    level: "error",
    say: ({ name, allowed, near }) => ({
      found: `Le composant « ${name} » n’existe pas.`,
      expected: allowed.join(", "),
      ...nearest(near),
    }),
  },
};
