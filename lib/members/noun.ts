import type { Day } from "../dates/day";
import type { Vocabulary } from "./vocabulary";

/** What a number of members counts, in French: one, and none, are singular. */
export function memberNoun(count: number): "membre" | "membres" {
  return count > 1 ? "membres" : "membre";
}

/** The same on a day of the past, when members may have had another name: "partenaires". */
export function nounOn({ stages }: Pick<Vocabulary, "stages">, day: Day, count: number): string {
  const stage = stages.find(({ until }) => day < until.latest);
  if (stage === undefined) return memberNoun(count);
  return count > 1 ? stage.plural : stage.name;
}

const LETTERS = ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"];

/** A number as French prose writes it: in letters from two to nine; one has a gender. */
export function numberInProse(count: number): string {
  return LETTERS[count - 2] ?? String(count);
}

/** The day from which members are called so; null where they always were. */
export function lastStageEnd({ stages }: Pick<Vocabulary, "stages">): Day | null {
  return stages.at(-1)?.until.latest ?? null;
}
