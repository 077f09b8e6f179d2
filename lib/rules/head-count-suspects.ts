import { type Day, daysBetween } from "../dates/day";
import { dateLabel } from "../dates/french";
import { countingDay, countsOn, isMemberOn } from "../members/head-count";
import type { Member, Period } from "../members/member";
import { compare } from "../members/order";
import type { Register } from "../members/register";

/** As many as somebody reads. */
const MOST = 10;

/** A date further off than this, and certain, is hardly wrong: a year, in days. */
const NEAR = 366;

/** One day that, set otherwise, would move a member to the other side of the day in question. */
interface Suspicion {
  member: Member;
  /** Whether the register itself says that the day may lie on the other side. */
  uncertain: boolean;
  /** Days from the day in question. */
  distance: number;
}

/**
 * The members that may explain why `claimed` members are written of a day on which the register
 * counts `counted`: those it counts too many or too few only, first those of whom it does not
 * know for certain on which side they are, then by how near their arrival or departure lies.
 */
export function headCountSuspects(
  { members }: Register,
  day: Day,
  { claimed, counted }: { claimed: number; counted: number },
): string[] {
  const tooMany = claimed < counted;
  const suspicions = members
    .filter((member) => isMemberOn(member, day) === tooMany)
    .flatMap((member) =>
      member.periods
        .filter((period) => countsOn(period, day) === tooMany)
        .flatMap((period) => suspicionsOf(member, period, day)),
    )
    .filter(({ uncertain, distance }) => uncertain || distance <= NEAR)
    .sort(
      (a, b) =>
        Number(b.uncertain) - Number(a.uncertain) ||
        a.distance - b.distance ||
        compare(a.member.id, b.member.id),
    );
  return [...new Set(suspicions.map(({ member }) => member))].slice(0, MOST).map(described);
}

/** Of a stay that counts, its arrival before the day and its departure after; else the reverse. */
function suspicionsOf(member: Member, period: Period, day: Day): Suspicion[] {
  const { joined, left } = period;
  const arrival = countingDay(period);
  const suspicion = (at: Day, uncertain: boolean): Suspicion => ({
    member,
    uncertain,
    distance: Math.abs(daysBetween(day, at)),
  });
  if (countsOn(period, day))
    return [
      suspicion(arrival, day < joined.latest),
      ...(left === null ? [] : [suspicion(left.latest, (left.earliest ?? "") <= day)]),
    ];
  if (day < arrival) return [suspicion(arrival, (joined.earliest ?? "") <= day)];
  return left === null ? [] : [suspicion(left.latest, false)];
}

function described({ id, periods }: Member): string {
  const dates = periods.map(({ joined, left }) =>
    left === null ? dateLabel(joined) : `${dateLabel(joined)}, parti ${dateLabel(left)}`,
  );
  return `${id} (${dates.join(" ; ")})`;
}
