import { type NoValues, nearest, type Wording, type Wordings } from "../wording";

/** Messages on a front matter and the values of its fields, dates apart. */
export interface FrontMatterValues {
  "front-matter-missing": NoValues;
  "front-matter-open": NoValues;
  "front-matter-language": { language: string };
  "front-matter-yaml": { code: string; text: string };
  "front-matter-comment": { text: string };
  "key-unknown": { key: string; allowed: readonly string[]; near: string | undefined };
  "key-missing": { key: string };
  "value-empty": NoValues;
  "value-choice": { value: string; allowed: readonly string[]; near: string | undefined };
  "value-shape": { value: string; expected: string };
  "value-number": { value: string };
  "value-url": { value: string };
  "value-siren": { value: string };
  "value-id": { value: string };
}

/** Their wordings. */
export const frontMatterWordings: Wordings<FrontMatterValues> = {
  "front-matter-missing": {
    level: "error",
    say: () => ({
      found: "Le fichier ne commence pas par un en-tête.",
      expected: "une première ligne « --- », les champs, puis une ligne « --- »",
      advice: "Prenez modèle sur un autre fichier du dossier.",
    }),
  },
  "front-matter-open": {
    level: "error",
    say: () => ({
      found: "L’en-tête ne se referme pas.",
      expected: "une ligne « --- », seule, entre le dernier champ et le texte",
    }),
  },
  "front-matter-language": {
    level: "error",
    say: ({ language }) => ({
      found: `L’en-tête est annoncé en « ${language} ».`,
      expected: "un en-tête en YAML, ouvert par « --- » seul",
      advice: `Retirez « ${language} » : rien d’autre que du YAML n’est lu.`,
    }),
  },
  "front-matter-yaml": {
    level: "error",
    say: ({ code, text }) => ({
      found: `L’en-tête n’est pas du YAML valable${text ? ` : « ${text} »` : ""}.`,
      ...(yamlFaults[code] ?? anyYamlFault),
    }),
  },
  "front-matter-comment": {
    level: "warning",
    say: ({ text }) => ({
      found: `« ${text} » ne sera pas lu : après une espace, « # » commence un commentaire.`,
      expected: "un commentaire seul sur sa ligne, ou une valeur entre guillemets droits",
    }),
  },
  "key-unknown": {
    level: "error",
    say: ({ key, allowed, near }) => ({
      found: `Le champ « ${key} » n’existe pas.`,
      expected: allowed.join(", "),
      ...nearest(near),
    }),
  },
  "key-missing": {
    level: "error",
    say: ({ key }) => ({
      found: `Le champ « ${key} » manque.`,
      expected: `« ${key} » et sa valeur`,
    }),
  },
  "value-empty": {
    level: "error",
    say: () => ({
      found: "Un élément de la liste est vide.",
      expected: "une valeur entre deux virgules, ou après le tiret",
      advice: "Retirez la virgule, les guillemets ou le tiret de trop.",
    }),
  },
  "value-choice": {
    level: "error",
    say: ({ value, allowed, near }) => ({
      found: `« ${value} » n’est pas une valeur connue.`,
      expected: allowed.join(", "),
      ...nearest(near),
    }),
  },
  "value-shape": {
    level: "error",
    say: ({ value, expected }) => ({ found: `Ici se trouve ${value}.`, expected }),
  },
  "value-number": {
    level: "error",
    say: ({ value }) => ({
      found: `« ${value} » n’est pas un nombre entier.`,
      expected: "un nombre en chiffres, sans espace",
    }),
  },
  "value-url": {
    level: "error",
    say: ({ value }) => ({
      found: `« ${value} » n’est pas une adresse.`,
      expected: "une adresse complète, qui commence par « https:// »",
    }),
  },
  "value-siren": {
    level: "error",
    say: ({ value }) => ({
      found: `« ${value} » n’est pas un numéro SIREN.`,
      expected: "neuf chiffres, dont le dernier vérifie les autres",
      advice: "Relisez le numéro sur annuaire-entreprises.data.gouv.fr.",
    }),
  },
  "value-id": {
    level: "error",
    say: ({ value }) => ({
      found: `« ${value} » ne peut pas être un identifiant.`,
      expected: "des minuscules sans accent, des chiffres et des tirets",
    }),
  },
};

/** By the code that the YAML parser gives a fault. */
const yamlFaults: Readonly<Record<string, Omit<Wording, "found">>> = {
  DUPLICATE_KEY: {
    expected: "chaque champ une seule fois",
    advice: "Retirez l’une des deux lignes.",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    expected: "un seul « : » par ligne, et des champs alignés à gauche",
    advice: 'Mettez la valeur entre guillemets droits : title: "3 mai : une journée".',
  },
  MISSING_CHAR: {
    expected: "des guillemets, crochets et accolades qui se ferment",
  },
  TAB_AS_INDENT: {
    expected: "des espaces en début de ligne, pas de tabulation",
  },
  BAD_INDENT: {
    expected: "des champs alignés à gauche",
  },
};

const anyYamlFault: Omit<Wording, "found"> = {
  expected: "une ligne « champ: valeur » par champ",
  advice: "Une valeur qui contient « : », « # » ou des guillemets se met entre guillemets.",
};
