/** The frieze in words: its title and codes, and all of it for those who do not see it. */
import { frenchTypography } from "../../lib/content/typography";
import { addDays, type Day, daysBetween, later, yearOf } from "../../lib/dates/day";
import { frenchDay } from "../../lib/dates/french";
import type { Frieze } from "../../lib/members/frieze";
import { countingDays, headCount } from "../../lib/members/head-count";
import type { Register } from "../../lib/members/register";
import { lastStageEnd, memberNoun, nounOn, numberInProse } from "../../lib/members/words";

/**
 * The frieze's short alternative, of 80 signs at most (RGAA 4.1, 1.3.9): the head counts at its two
 * ends.
 *
 * @param detail where the page gives all of them, told last
 */
export function friezeName(
  register: Register,
  frieze: Frieze,
  { since, detail }: { since?: Day | undefined; detail?: string | undefined } = {},
): string {
  const counts = countsOf(register, frieze);
  const [first, last] = [counts[0], counts.at(-1)];
  if (first === undefined || last === undefined) return "";
  const inWords = ({ day, count }: typeof first) =>
    `${count} ${nounOn(register.vocabulary, day, count)}`;
  const [start, end] = [inWords(first), inWords(last)];
  const same = start.split(" ")[1] === end.split(" ")[1];
  const span =
    first === last
      ? `${start} ${onDay(first.day)}`
      : `De ${start} ${onDay(first.day)} à ${same ? last.count : end} ${onDay(last.day)}`;
  const newcomers = since === undefined ? null : newcomersText(frieze);
  const news = newcomers === null ? "" : `, dont ${newcomers}`;
  return frenchTypography(`${span}${detail === undefined ? news : ` ; ${detail}`}`);
}

/** Its long description: head counts before the first day, at each year's end, at last. */
export function friezeDetail(register: Register, frieze: Frieze, since?: Day): string {
  const onDays = (counts: readonly { day: Day; count: number }[]) =>
    counts.map(({ day, count }) => `${count} le ${frenchDay(day)}`).join(", ");
  const newcomers = since === undefined ? 0 : newcomersOf(frieze);
  const news = newcomers === 0 ? "" : `, dont ${newcomers} depuis le ${frenchDay(since ?? "")}`;
  const published = onDays(frieze.published);
  const told = published === "" ? "" : ` Nombres publiés : ${published}.`;
  return frenchTypography(`Année par année : ${onDays(countsOf(register, frieze))}${news}.${told}`);
}

function countsOf(register: Register, { from, known }: Frieze): { day: Day; count: number }[] {
  const days = [addDays(from, -1)];
  for (let year = yearOf(from); `${year}-12-31` < known; year++) days.push(`${year}-12-31`);
  return [...days, known]
    .map((day) => ({ day, count: headCount(register, day) }))
    .filter(({ count }) => count > 0);
}

function onDay(day: Day): string {
  return day.endsWith("-12-31") ? `fin ${yearOf(day)}` : `le ${frenchDay(day)}`;
}

/**
 * "De 15 à 90 membres en cinq ans": from the day since which members are called so, or the first
 * arrival, or the frieze's first day, whichever is the last. Null where that is less than a year.
 */
export function friezeTitle(
  register: Register,
  { from, known }: Pick<Frieze, "from" | "known">,
): string | null {
  const first = countingDays(register)[0];
  if (first === undefined) return null;
  const named = lastStageEnd(register.vocabulary) ?? first;
  const start = later(later(named, first), addDays(from, -1));
  const years = Math.round(daysBetween(start, known) / 365.25);
  const [before, after] = [headCount(register, start), headCount(register, known)];
  if (years < 1 || before === after) return null;
  const span = years === 1 ? "un an" : `${numberInProse(years)} ans`;
  return frenchTypography(`De ${before} à ${after} ${memberNoun(after)} en ${span}`, {
    heading: true,
  });
}

/** What a frieze in an article says of itself under its title: whom the lines are. */
export function friezeKey(frieze: Frieze, since?: Day): string {
  const newcomers = newcomersOf(frieze);
  const arrivals = newcomers === 1 ? "l’arrivée" : `les ${newcomers} arrivées`;
  const wax =
    since === undefined || newcomers === 0
      ? ""
      : ` ; en rouge, ${arrivals} depuis le ${frenchDay(since)}`;
  return frenchTypography(`Chaque trait est un membre${wax}.`);
}

/** "7 nouveaux"; null where none is. */
export function newcomersText(frieze: Frieze): string | null {
  const count = newcomersOf(frieze);
  return count === 0 ? null : `${count} ${count > 1 ? "nouveaux" : "nouveau"}`;
}

function newcomersOf({ lines }: Frieze): number {
  return new Set(lines.filter(({ isMarked }) => isMarked).map(({ id }) => id)).size;
}
