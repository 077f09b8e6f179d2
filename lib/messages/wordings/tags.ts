import type { Wordings } from "../wording";

/** Messages on how a tag in angle brackets is written. */
export interface TagValues {
  "tag-unclosed": { name: string };
  "tag-unfinished": { text: string };
  "tag-across": { name: string };
  "tag-mismatch": { open: string; close: string };
  "tag-stray": { name: string };
  "tag-around-words": { component: string; text: string };
  "attribute-braces": { component: string; attribute: string };
  "attribute-quotes": { component: string; attribute: string; value: string };
  "attribute-twice": { component: string; attribute: string };
}

/** Their wordings. */
export const tagWordings: Wordings<TagValues> = {
  "tag-unclosed": {
    level: "error",
    say: ({ name }) => ({
      found: `La balise <${name}> ne se ferme pas.`,
      expected: `« /> » à sa fin, ou </${name}> après son contenu`,
      advice: `Écrivez <${name} … />, ou ajoutez </${name}>.`,
    }),
  },
  "tag-unfinished": {
    level: "error",
    say: ({ text }) => ({
      found: `La balise « ${text} » est inachevée.`,
      expected: "des guillemets qui vont par deux, et « /> » ou « > » à la fin",
    }),
  },
  "tag-across": {
    level: "error",
    say: ({ name }) => ({
      found: `<${name}> s’ouvre dans un paragraphe, </${name}> se ferme ailleurs.`,
      expected: "l’un et l’autre au même endroit",
      advice: `Mettez <${name} …> et </${name}> chacun seul sur sa ligne, une ligne vide autour.`,
    }),
  },
  "tag-mismatch": {
    level: "error",
    say: ({ open, close }) => ({
      found: `</${close}> ferme une balise, mais la dernière ouverte est <${open}>.`,
      expected: `</${open}>`,
      advice: "Fermez les balises dans l’ordre inverse de leur ouverture.",
    }),
  },
  "tag-stray": {
    level: "error",
    say: ({ name }) => ({
      found: `</${name}> ferme une balise qui n’est pas ouverte.`,
      expected: `<${name} …> avant elle`,
      advice: "Retirez-la, ou ajoutez la balise d’ouverture.",
    }),
  },
  "tag-around-words": {
    level: "error",
    say: ({ component, text }) => ({
      found: `Les mots « ${text} », dans <${component}>, ne paraîtront pas.`,
      expected: "un composant seul, fermé par « /> »",
      advice: `Écrivez <${component} … />, et les mots avant ou après.`,
    }),
  },
  "attribute-braces": {
    level: "error",
    say: ({ component, attribute }) => ({
      found: `Dans <${component}>, « ${attribute} » est entre accolades.`,
      expected: "une valeur entre guillemets : rien n’est exécuté dans une actualité",
      advice: `Écrivez ${attribute}="…".`,
    }),
  },
  "attribute-quotes": {
    level: "error",
    say: ({ component, attribute, value }) => ({
      found: `Dans <${component}>, la valeur de « ${attribute} » n’est pas entre guillemets droits.`,
      expected: "deux guillemets droits",
      advice: `Écrivez ${attribute}="${value}".`,
    }),
  },
  "attribute-twice": {
    level: "error",
    say: ({ component, attribute }) => ({
      found: `Dans <${component}>, « ${attribute} » est écrit deux fois.`,
      expected: "chaque attribut une seule fois",
      advice: "Retirez l’un des deux.",
    }),
  },
};
