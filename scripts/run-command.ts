/** What commands for authors share: how they are started and read, and how their errors are told. */
import { isDay } from "../lib/dates/day";
import { isoDates } from "../lib/dates/typed";
import { nearestOf } from "../lib/faults/suggest";

/**
 * Runs a command for authors: `main` gives whether all is well, which is the exit code. An error
 * is told in one sentence, ours as it is; DEBUG shows where any other came from. `usage`, in
 * French, is the answer to `--help`.
 */
export async function runCommand(
  usage: string,
  main: (argv: readonly string[]) => boolean | Promise<boolean>,
): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", unlessUnread);
  const argv = process.argv.slice(2);
  if (argv.some((word) => ["--help", "-h", "--aide"].includes(word))) {
    console.log(usage);
    return;
  }
  try {
    process.exitCode = (await main(argv)) ? 0 : 1;
  } catch (error) {
    console.error(process.env.DEBUG ? error : sentence(error));
    process.exitCode = 1;
  }
}

/** `npm run check | head -1` reads no further: that is no fault, and what is under way goes on. */
function unlessUnread(error: Error): void {
  if (Reflect.get(error, "code") !== "EPIPE") throw error;
}

/** What we throw is a plain Error, worded for its reader; what others throw is not. */
function sentence(error: unknown): string {
  if (!(error instanceof Error)) return `La commande n’a pas pu finir : ${error}`;
  const reason = SYSTEM[String(Reflect.get(error, "code"))];
  const path = Reflect.get(error, "path");
  if (reason !== undefined)
    return `La commande n’a pas pu finir : ${reason}${typeof path === "string" ? ` (${path})` : ""}.`;
  const isOurs = error.constructor === Error && !("code" in error);
  return isOurs ? error.message : `La commande n’a pas pu finir : ${error.message}`;
}

/** What the system says when a file cannot be read or written. */
const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: "vous n’avez pas le droit d’ouvrir ce fichier",
  EPERM: "vous n’avez pas le droit de changer ce fichier",
  EISDIR: "un dossier se trouve à la place d’un fichier",
  ENAMETOOLONG: "ce nom de fichier est trop long",
  ENOSPC: "le disque est plein",
  EROFS: "le disque ne se laisse pas écrire",
};

/** What was typed after a command's name. */
interface CommandLine {
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
