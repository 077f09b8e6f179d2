/** The frieze in words: for those who do not see it, and as its key. */
import { frenchTypography } from "../../lib/content/typography";
import { addDays, type Day, yearOf } from "../../lib/dates/day";
import { frenchDay } from "../../lib/dates/french";
import type { Frieze } from "../../lib/members/frieze";
import { headCount } from "../../lib/members/head-count";
import { memberNoun } from "../../lib/members/noun";
import type { Register } from "../../lib/members/register";

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
  const newcomers = since === undefined ? 0 : newcomersOf(frieze);
  const span =
    first === last
      ? `${inWords(first)} ${onDay(first.day)}`
      : `De ${inWords(first)} ${onDay(first.day)} à ${last.count} ${onDay(last.day)}`;
  const news =
    newcomers === 0 ? "" : `, dont ${newcomers} ${newcomers > 1 ? "nouveaux" : "nouveau"}`;
  return frenchTypography(`${span}${detail === undefined ? news : ` ; ${detail}`}`);
}

/** Its long description: head counts before the first day, at each year's end, at last. */
export function friezeDetail(register: Register, frieze: Frieze, since?: Day): string {
  const counts = countsOf(register, frieze).map(
    ({ day, count }) => `${count} le ${frenchDay(day)}`,
  );
  const newcomers = newcomersOf(frieze);
  const news =
    since === undefined || newcomers === 0
      ? ""
      : `, dont ${newcomers} depuis le ${frenchDay(since)}`;
  return frenchTypography(`Année par année : ${counts.join(", ")}${news}.`);
}

function countsOf(register: Register, { from, known }: Frieze): { day: Day; count: number }[] {
  const days = [addDays(from, -1)];
  for (let year = yearOf(from); `${year}-12-31` < known; year++) days.push(`${year}-12-31`);
  return [...days, known]
    .map((day) => ({ day, count: headCount(register, day) }))
    .filter(({ count }) => count > 0);
}

function inWords({ count }: { count: number }): string {
  return `${count} ${memberNoun(count)}`;
}

function onDay(day: Day): string {
  return day.endsWith("-12-31") ? `fin ${yearOf(day)}` : `le ${frenchDay(day)}`;
}

/** What line, colour, dots and circles stand for, of what is drawn. */
export function friezeKey(frieze: Frieze, since?: Day): string {
  const { stretches, published } = frieze;
  const newcomers = newcomersOf(frieze);
  const lines = "Chaque ligne est un membre";
  const arrivals = newcomers === 1 ? "l’arrivée" : `les ${newcomers} arrivées`;
  const wax =
    since === undefined || newcomers === 0
      ? ""
      : ` ; en rouge, ${arrivals} depuis le ${frenchDay(since)}`;
  const event = stretches.some(({ kind }) => kind === "leaving")
    ? "une arrivée ou un départ"
    : "une arrivée";
  const dots = stretches.some(({ kind }) => kind !== "certain")
    ? ` Le pointillé couvre les jours où ${event} a pu avoir lieu.`
    : "";
  const circles = published.length > 0 ? " Les cercles sont les totaux publiés à l’époque." : "";
  return frenchTypography(`${lines}${wax}.${dots}${circles}`);
}

function newcomersOf({ stretches }: Frieze): number {
  return new Set(stretches.filter(({ isNew }) => isNew).map(({ id }) => id)).size;
}
