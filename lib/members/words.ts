/** Members in words: how many they are, since when one is a member and what it does. */
import { type Day, yearOf } from "../dates/day";
import type { ApproximateDate } from "../dates/edtf";
import { frenchDay, frenchMonth } from "../dates/french";
import type { Comparison } from "./find";
import { departureDay } from "./head-count";
import type { Member } from "./member";
import type { MembersQuery } from "./members-query";
import { usageOn } from "./statements";
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

/**
 * "42 membres au 31 décembre 2021"; of a choice among them "10 membres sur 42 au …"; with the
 * balance where two days are compared: "…, 21 de plus qu’un an avant". Plain spaces, but in "21 de plus".
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
  const isOneYear = yearOf(since) === yearOf(day) - 1 && since.slice(4) === day.slice(4);
  const than = isOneYear ? "un an avant" : `au ${frenchDay(since)}`;
  if (balance === 0) return `${heading}, autant qu’${than}`;
  const difference = `${Math.abs(balance)}\u00a0de\u00a0${balance > 0 ? "plus" : "moins"}`;
  return `${heading}, ${difference} qu’${than}`;
}

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
