import { type Day, yearOf } from "../dates/day";
import { frenchDay } from "../dates/french";
import type { Comparison } from "./compare-days";
import type { MembersQuery } from "./members-query";
import { memberNoun } from "./noun";

/**
 * "42 membres au 31 décembre 2021"; of a choice among them "10 membres sur 42 au …"; with the
 * balance where two days are compared: "…, 21 de plus qu’un an avant". Plain spaces.
 *
 * @param day the day that is counted
 * @param all how many members the Club has on that day
 */
export function membersHeading(
  { members, balance }: Comparison,
  { q, kinds, usages, regions, departements, since }: MembersQuery,
  day: Day,
  all: number,
): string {
  const count = members.length === 0 ? "Aucun" : members.length;
  const noun = memberNoun(members.length);
  const isChoice = q !== "" || [kinds, usages, regions, departements].some((ids) => ids.length > 0);
  const heading = `${count} ${noun}${isChoice ? ` sur ${all}` : ""} au ${frenchDay(day)}`;
  if (balance === null || since === null) return heading;
  const than = isOneYearBefore(since, day) ? "un an avant" : `au ${frenchDay(since)}`;
  if (balance === 0) return `${heading}, autant qu’${than}`;
  const difference = `${Math.abs(balance)} de ${balance > 0 ? "plus" : "moins"}`;
  return `${heading}, ${difference} qu’${than}`;
}

function isOneYearBefore(since: Day, day: Day): boolean {
  return yearOf(since) === yearOf(day) - 1 && since.slice(4) === day.slice(4);
}
