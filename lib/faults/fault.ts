/** Where something stands: a file from the project's root, line and column from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Errors stop a build; warnings do not, nor what would be an error and stands in a draft. */
export type Level = "error" | "warning" | "draft";

/** The French of a fault. `expected` continues the sentence « Attendu : … ». */
export interface Words {
  found: string;
  expected: string;
  advice?: string;
}

/** What the check tells an author: where, what is there, what was expected, what to write. */
export interface Fault extends Words {
  /** The kind of fault. */
  id: string;
  level: Level;
  place: Place;
}

/** What nobody reads to its end: a picture pasted in as its bytes is one word of 300,000 letters. */
const ENDLESS = /(\S{100})\S{100,}/g;
const LONGEST = 600;

function bounded(words: string): string {
  const text = words.replace(ENDLESS, "$1…");
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/**
 * A kind of fault: gives the fault at a place, in words that are always the same or made of
 * `Values`.
 */
export function faultKind<Values extends unknown[] = []>(
  id: string,
  words: Words | ((...values: Values) => Words),
): (place: Place, ...values: Values) => Fault {
  return (place, ...values) => {
    const { found, expected, advice } = typeof words === "function" ? words(...values) : words;
    return {
      ...{ id, level: "error", place, found: bounded(found), expected: bounded(expected) },
      ...(advice === undefined ? {} : { advice: bounded(advice) }),
    };
  };
}

/** The same of what could be better, and stops nothing. */
export function warningKind<Values extends unknown[] = []>(
  id: string,
  words: Words | ((...values: Values) => Words),
): (place: Place, ...values: Values) => Fault {
  const kind = faultKind(id, words);
  return (place, ...values) => ({ ...kind(place, ...values), level: "warning" });
}

/** The advice to write the nearest right word, where there is one. */
export function nearest(near: string | undefined): Pick<Words, "advice"> {
  return near === undefined ? {} : { advice: `Écrivez « ${near} ».` };
}

/** Whether any of the faults stops a build. */
export function hasErrors(faults: readonly Fault[]): boolean {
  return faults.some(({ level }) => level === "error");
}

const unexpected = faultKind("unexpected", (reason: string) => ({
  found: `Le contrôle a buté sur ce fichier (${reason}).`,
  expected: "un fichier que le programme sait traiter",
  advice: "Le défaut est celui du programme : signalez-le, avec ce fichier.",
}));

/**
 * What `work` gives. Where it throws, which only a defect of ours makes it do, the reason becomes
 * a fault on the file at hand: people are shown no stack trace, and other files are still read.
 */
export function attempt<Value>(
  file: string,
  work: () => Value,
  instead: (fault: Fault) => Value,
): Value {
  try {
    return work();
  } catch (error) {
    const [reason = ""] = String(error).split("\n");
    return instead(unexpected({ file, line: 1, column: 1 }, reason));
  }
}
