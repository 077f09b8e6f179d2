import { isDay } from "../lib/dates/day";
import { isoDates } from "../lib/dates/typed";
import { nearestOf } from "../lib/faults/suggest";

/** What was typed after a command's name. */
export interface CommandLine {
  words: string[];
  /** The values of each option that was typed. */
  options: ReadonlyMap<string, readonly string[]>;
}

/** An option that a day may follow, or nothing. */
export const DAY_OR_NONE = "day";

/**
 * Reads `argv`. `known` says how many values each option takes: `{ "--oui": 0, "--arrivees": 2 }`.
 *
 * @throws Error, in French, on an unknown option or a missing value.
 */
export function readCommandLine(
  argv: readonly string[],
  known: Readonly<Record<string, number | typeof DAY_OR_NONE>>,
): CommandLine {
  const words: string[] = [];
  const options = new Map<string, readonly string[]>();
  const rest = argv.flatMap((word) => (/^--[\w-]+=/.test(word) ? split(word) : [word]));
  while (rest.length > 0) {
    const word = rest.shift() ?? "";
    if (!word.startsWith("--")) {
      words.push(word);
      continue;
    }
    const taken = Object.hasOwn(known, word) ? known[word] : undefined;
    if (taken === undefined) throw new Error(unknownOption(word, Object.keys(known)));
    const count = taken === DAY_OR_NONE ? Number(isDay(isoDates(rest[0] ?? ""))) : taken;
    const values = rest.splice(0, count);
    if (values.length < count || values.some((value) => value.startsWith("--")))
      throw new Error(`${word} attend ${count === 1 ? "une valeur" : `${count} valeurs`}.`);
    options.set(word, values);
  }
  return { words, options };
}

function split(word: string): string[] {
  const sign = word.indexOf("=");
  return [word.slice(0, sign), word.slice(sign + 1)];
}

function unknownOption(word: string, known: readonly string[]): string {
  const near = nearestOf(word, known);
  return near === undefined
    ? `L’option ${word} n’existe pas. Attendu : ${known.join(", ")}.`
    : `L’option ${word} n’existe pas. Écrivez ${near}.`;
}
