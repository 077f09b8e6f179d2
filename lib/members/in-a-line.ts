/** A member in one line: since when it is one, and what it does. */
import type { Day } from "../dates/day";
import type { ApproximateDate } from "../dates/edtf";
import { frenchMonth } from "../dates/french";
import { departureDay } from "./head-count";
import type { Member } from "./member";
import { usageOn } from "./statements";

/** "Membre depuis fin 2021, étudie Vitam"; of who left, "Membre de mars 2020 à fin 2023". */
export function inALine(member: Member, today: Day): string {
  const stays = member.periods.map(({ joined, left }) =>
    left === null
      ? `depuis ${roughly(joined)}`
      : `${/^[aeio]/.test(roughly(joined)) ? "d’" : "de "}${roughly(joined)} à ${roughly(left)}`,
  );
  const usage = hasLeft(member) ? null : usageOn(member, today);
  return [`Membre ${stays.join(", puis ")}`, ...(usage === null ? [] : [usage.sentence])].join(
    ", ",
  );
}

/** Whether a member is one no more. */
export function hasLeft({ periods }: Member): boolean {
  return periods.every((period) => departureDay(period) !== null);
}

/** "décembre 2021" where the month is known, else by its last possible day "début", "mi-", "fin 2021". */
function roughly({ edtf, latest }: ApproximateDate): string {
  const isKnown = /^\d{4}-\d\d/.test(edtf);
  if (isKnown) return frenchMonth(latest);
  const [year, month] = [latest.slice(0, 4), Number(latest.slice(5, 7))];
  if (month <= 4) return `début ${year}`;
  return month <= 8 ? `mi-${year}` : `fin ${year}`;
}
