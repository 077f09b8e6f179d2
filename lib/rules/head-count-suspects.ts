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
        .flatMap((period) => [...daysInDoubt(period, day)])
        .map(([at, isUncertain]) => ({
          member,
          isUncertain,
          distance: Math.abs(daysBetween(day, at)),
        })),
    )
    .filter(({ isUncertain, distance }) => isUncertain || distance <= NEAR)
    .sort(
      (a, b) =>
        Number(b.isUncertain) - Number(a.isUncertain) ||
        a.distance - b.distance ||
        compare(a.member.id, b.member.id),
    );
  return [...new Set(suspicions.map(({ member }) => member))].slice(0, MOST).map(described);
}

/**
 * The days that, set otherwise, would move a stay to the other side of the day in question, and whether
 * the register itself says that they may: of one that counts, its arrival and departure; else the one
 * that keeps it from counting.
 */
function* daysInDoubt(period: Period, day: Day): Iterable<[at: Day, isUncertain: boolean]> {
  const { joined, left } = period;
  const arrival = countingDay(period);
  const isCounted = countsOn(period, day);
  if (isCounted) yield [arrival, day < joined.latest];
  else if (day < arrival) yield [arrival, (joined.earliest ?? "") <= day];
  else if (left !== null) yield [left.latest, false];
  if (isCounted && left !== null) yield [left.latest, (left.earliest ?? "") <= day];
}

function described({ id, periods }: Member): string {
  const dates = periods.map(({ joined, left }) =>
    left === null ? dateLabel(joined) : `${dateLabel(joined)}, parti ${dateLabel(left)}`,
  );
  return `${id} (${dates.join(" ; ")})`;
}
