import type { NoValues, Wordings } from "../wording";

/** What may stand where a file should, and is never read. */
export type Stranger = "link" | "pipe" | "socket" | "device";

/** Messages on a file as a whole, and on its characters. */
export interface FileValues {
  "file-unreadable": { code: string };
  "file-encoding": NoValues;
  "file-empty": NoValues;
  "file-too-large": { bytes: number; limit: number };
  "file-not-plain": { kind: Stranger; target: string };
  "file-name": { name: string; expected: string; proposal: string };
  "file-extension": { name: string; extension: string };
  "file-document": { name: string; extension: string };
  "file-folder": { name: string; folder: string };
  "character-invisible": { code: string };
  "character-mangled": { text: string; meant: string | undefined };
  unexpected: { reason: string };
}

/** Their wordings. */
export const fileWordings: Wordings<FileValues> = {
  "file-unreadable": {
    level: "error",
    say: ({ code }) => ({
      found: unreadable[code]?.found ?? `Le fichier n’a pas pu être ouvert (${code}).`,
      expected: "un fichier de texte, que le contrôle peut lire",
      advice: unreadable[code]?.advice ?? "Ouvrez-le vous-même, ou demandez de l’aide.",
    }),
  },
  "file-encoding": {
    level: "error",
    say: () => ({
      found: "Ici, le fichier n’est pas en UTF-8.",
      expected: "un texte en UTF-8, d’un bout à l’autre",
      advice: "Dans votre éditeur : « Enregistrer sous… », encodage UTF-8.",
    }),
  },
  "file-empty": {
    level: "error",
    say: () => ({
      found: "Le fichier est vide.",
      expected: "un en-tête entre deux lignes « --- », puis le texte",
      advice: "Complétez le fichier, ou supprimez-le.",
    }),
  },
  "file-too-large": {
    level: "error",
    say: ({ bytes, limit }) => ({
      found: `Le fichier pèse ${Math.ceil(bytes / 1000)} Ko.`,
      expected: `au plus ${limit / 1000} Ko`,
      advice: "Une image collée dans le texte ? Mettez-la dans public/images/ et citez-la.",
    }),
  },
  "file-not-plain": {
    level: "error",
    say: ({ kind, target }) => ({
      found: `Ici se trouve ${strangers[kind]}${kind === "link" ? ` vers « ${target.slice(0, 100)} »` : ""} : rien n’en est lu, ni publié.`,
      expected: "un fichier ordinaire, rangé dans le projet",
      advice:
        kind === "link"
          ? "Mettez à sa place une copie de ce qu’il désigne, ou supprimez-le."
          : "Supprimez-le, ou rangez-le hors du projet.",
    }),
  },
  "file-name": {
    level: "error",
    say: ({ name, expected, proposal }) => ({
      found: `Le fichier s’appelle « ${name} ».`,
      expected,
      advice: `Renommez-le « ${proposal} ».`,
    }),
  },
  "file-extension": {
    level: "error",
    say: ({ name, extension }) => ({
      found: `Le fichier « ${name} » n’est pas publié.`,
      expected: `un nom qui finit par « ${extension} »`,
      advice: `Renommez-le « ${name.replace(/(\.(mdx?|markdown|txt))+$/i, "")}${extension} », ou rangez-le ailleurs.`,
    }),
  },
  "file-document": {
    level: "error",
    say: ({ name, extension }) => ({
      found: `« ${name} » n’est pas un fichier de texte : il n’est pas publié.`,
      expected: `un fichier de texte, dont le nom finit par « ${extension} »`,
      advice: "Recopiez le texte dans un tel fichier. À télécharger, il va dans public/documents/.",
    }),
  },
  "file-folder": {
    level: "error",
    say: ({ name, folder }) => ({
      found: `« ${name} » est un dossier : ce qu’il contient n’est pas publié.`,
      expected: `des fichiers, tous au premier niveau de ${folder}/`,
      advice: `Sortez ses fichiers vers ${folder}/, ou rangez-le ailleurs.`,
    }),
  },
  "character-invisible": {
    level: "error",
    say: ({ code }) => ({
      found: `Un caractère invisible se cache ici (${code}).`,
      expected: "des caractères que l’on voit",
      advice: "Il vient souvent d’un copier-coller : effacez le mot et retapez-le.",
    }),
  },
  "character-mangled": {
    level: "error",
    say: ({ text, meant }) => ({
      found: `« ${text} » ressemble à une lettre abîmée par un changement d’encodage.`,
      expected: "la lettre d’origine",
      advice: meant === undefined ? "Retapez le mot." : `Écrivez « ${meant} ».`,
    }),
  },
  unexpected: {
    level: "error",
    say: ({ reason }) => ({
      found: `Le contrôle a buté sur ce fichier (${reason}).`,
      expected: "un fichier que le programme sait traiter",
      advice: "Le défaut est celui du programme : signalez-le, avec ce fichier.",
    }),
  },
};

const strangers: Readonly<Record<Stranger, string>> = {
  link: "un lien symbolique",
  pipe: "un tube nommé",
  socket: "une prise réseau (« socket »)",
  device: "un périphérique",
};

/** By the code that the system gives a reading that failed. */
const unreadable: Readonly<Record<string, { found: string; advice: string }>> = {
  ENOENT: { found: "Le fichier manque.", advice: "Remettez-le en place." },
  EISDIR: { found: "Un dossier porte ce nom.", advice: "Mettez un fichier à sa place." },
  EACCES: {
    found: "Le fichier n’a pas pu être ouvert : vous n’en avez pas le droit.",
    advice: "Changez ses droits d’accès.",
  },
};
