import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decodeTrie } from "cspell-trie-lib";
import type { Register } from "../../lib/members/register";
import { isFrench, wordsOf } from "./words";

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
