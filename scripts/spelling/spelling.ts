/** The spelling of French texts: their words, what they may be made of, and those that are not French. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decodeTrie } from "cspell-trie-lib";
import type { Register } from "../../lib/members/register";

/** What is no French word: tags, addresses, paths, names of files, options, figures. */
const NO_WORDS =
  /<\/?[a-z][^<>]*>|\S*[\p{L}\d][@/_=\\]\S*|\S*[\p{L}\d]\.[\p{L}\d]\S*|(?<!\S)[/.#?&-]\S*|\S*\d\S*/giu;

const WORD = /\p{L}+(?:[’·-]\p{L}+)*/gu;

const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)’/iu;
const VOWEL = /^[aàâæeéèêëiîïoôœuùûühy]/iu;

const PRONOUN =
  /(?:-t)?-(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|la|les|le|lui|leur|y|en|ci|là)$/u;

/**
 * The words of a French text, apostrophes made curly. What has figures in it (`1er`, `V5`) is no
 * word: ordinals are the typography's matter.
 */
export function wordsOf(text: string): string[] {
  const plain = text.normalize("NFC").replaceAll("'", "’").replace(NO_WORDS, " ");
  return plain.match(WORD) ?? [];
}

/**
 * Whether French makes this word of words that `isKnown`: with an elision (`l’archive`), a pronoun
 * (`compte-t-il`), hyphens (`arts-sciences`), for both genders (`utilisateur·rice·s`).
 */
export function isFrench(word: string, isKnown: (word: string) => boolean): boolean {
  const isWord = (part: string) => isKnown(part) || isKnown(uncapitalised(part));
  const [one = ""] = word.split("·");
  const whole = one.replace(ELIDED, "");
  // A dictionary made of endings and beginnings knows « d’maison » too.
  if (whole !== one && !VOWEL.test(whole)) return false;
  if (isWord(whole)) return true;
  const verb = whole.replace(PRONOUN, "");
  return isWord(verb) || (verb.includes("-") && verb.split("-").every(isWord));
}

function uncapitalised(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

const { resolve } = createRequire(import.meta.url);
const FRENCH = join(dirname(resolve("@cspell/dict-fr-fr")), "fr-fr.trie.gz");
const PROJECT_WORDS = new URL("project-words.txt", import.meta.url);

/** What a French text may be made of. */
export interface Dictionary {
  has(word: string): boolean;
  /** The nearest words, best first. */
  suggest(word: string): string[];
}

/** The words that the project adds to French, one a line, in the order of their letters. */
export function projectWords(): string[] {
  return readFileSync(PROJECT_WORDS, "utf8").trimEnd().split("\n");
}

/** French, the project's words, and the names in the register: of members, places and sources. */
export function readDictionary(register: Register): Dictionary {
  const french = decodeTrie(gunzipSync(readFileSync(FRENCH)));
  const added = new Set([...projectWords(), ...namesIn(register)]);
  return {
    has: (word) => isFrench(word, (part) => added.has(part) || french.has(part)),
    suggest: (word) => french.suggest(word, { ignoreCase: false }).slice(0, 3),
  };
}

function namesIn({ members }: Register): string[] {
  return members
    .flatMap(({ name, shortName, formerNames, place }) => [
      name,
      shortName,
      place ?? "",
      ...formerNames.flatMap((former) => [former.name, former.shortName]),
    ])
    .flatMap(wordsOf)
    .flatMap((word) => [word, ...word.split(/[’-]/)]);
}

/** A text to check, and the page or the file where it stands. */
export interface CheckedText {
  where: string;
  text: string;
}

/** How many different words were checked, and one sentence for each that is not French. */
export interface Spelling {
  words: number;
  faults: string[];
}

/** Checks each word once, and names the first place that has it. */
export function checkSpelling(texts: readonly CheckedText[], dictionary: Dictionary): Spelling {
  const places = new Map<string, string>();
  for (const { where, text } of texts)
    for (const word of wordsOf(text)) if (!places.has(word)) places.set(word, where);
  const faults = [...places]
    .filter(([word]) => !dictionary.has(word))
    .map(([word, where]) => `${where}: « ${word} »${nearest(dictionary.suggest(word))}`);
  return { words: places.size, faults };
}

function nearest(words: readonly string[]): string {
  return words.length === 0 ? "" : `, perhaps ${words.join(", ")}`;
}
