/** Where something stands: a file from the project's root, line and column from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Where a file begins: the place of what is about it as a whole. */
export function start(file: string): Place {
  return { file, line: 1, column: 1 };
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

/** A fault at a place, by the name of its kind; words that nobody would read to their end are cut. */
export function faultAt(id: string, place: Place, { found, expected, advice }: Words): Fault {
  return {
    ...{ id, level: "error", place, found: bounded(found), expected: bounded(expected) },
    ...(advice === undefined ? {} : { advice: bounded(advice) }),
  };
}

/** The same of what could be better, and stops nothing. */
export function warningAt(id: string, place: Place, words: Words): Fault {
  return { ...faultAt(id, place, words), level: "warning" };
}

/** The advice to write the nearest right word, where there is one. */
export function nearest(near: string | undefined): Pick<Words, "advice"> {
  return near === undefined ? {} : { advice: `Écrivez « ${near} ».` };
}

/** Whether any of the faults stops a build. */
export function hasErrors(faults: readonly Fault[]): boolean {
  return faults.some(({ level }) => level === "error");
}

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
    const fault = faultAt("unexpected", start(file), {
      found: `Le contrôle a buté sur ce fichier (${reason}).`,
      expected: "un fichier que le programme sait traiter",
      advice: "Le défaut est celui du programme : signalez-le, avec ce fichier.",
    });
    return instead(fault);
  }
}
