/** The frieze in words: for those who do not see it, and as its key. */
import { frenchTypography } from "../../lib/content/typography";
import { addDays, type Day, yearOf } from "../../lib/dates/day";
import { frenchDay } from "../../lib/dates/french";
import type { Frieze } from "../../lib/members/frieze";
import { headCount } from "../../lib/members/head-count";
import type { Register } from "../../lib/members/register";

/**
 * One sentence with the numbers: head counts before the first day, at each year's end, at last;
 * then where the details are.
 */
export function friezeSentence(
  register: Register,
  frieze: Frieze,
  { since, detail }: { since?: Day | undefined; detail?: string | undefined } = {},
): string {
  const { from, known } = frieze;
  const days = [addDays(from, -1)];
  for (let year = yearOf(from); `${year}-12-31` < known; year++) days.push(`${year}-12-31`);
  const counts = [...days, known]
    .map((day) => ({ day, count: headCount(register, day) }))
    .filter(({ count }) => count > 0)
    .map(({ day, count }) => `${count} le ${frenchDay(day)}`);
  const newcomers = newcomersOf(frieze);
  const news =
    since === undefined || newcomers === 0
      ? ""
      : `, dont ${newcomers} depuis le ${frenchDay(since)}`;
  const where = detail === undefined ? "" : ` ${detail}`;
  return frenchTypography(
    `Membres du Club, une ligne pour chacun : ${counts.join(", ")}${news}.${where}`,
  );
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
