import { type Day, yearOf } from "../dates/day";
import { frenchDay } from "../dates/french";
import type { Comparison } from "./compare-days";
import type { MembersQuery } from "./members-query";

/**
 * "42 membres au 31 décembre 2021", with the balance where two days are compared:
 * "…, 21 de plus qu’un an avant". Plain spaces.
 */
export function membersHeading(
  { members, balance }: Comparison,
  { since }: MembersQuery,
  day: Day,
): string {
  const count = members.length === 0 ? "Aucun" : members.length;
  const heading = `${count} ${members.length > 1 ? "membres" : "membre"} au ${frenchDay(day)}`;
  if (balance === null || since === null) return heading;
  const than = isOneYearBefore(since, day) ? "un an avant" : `au ${frenchDay(since)}`;
  if (balance === 0) return `${heading}, autant qu’${than}`;
  const difference = `${Math.abs(balance)} de ${balance > 0 ? "plus" : "moins"}`;
  return `${heading}, ${difference} qu’${than}`;
}

function isOneYearBefore(since: Day, day: Day): boolean {
  return yearOf(since) === yearOf(day) - 1 && since.slice(4) === day.slice(4);
}
