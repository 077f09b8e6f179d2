import type { Day } from "../dates/day";
import { arrivals } from "./changes";
import { isMemberOn } from "./head-count";
import type { Member } from "./member";
import type { Register } from "./register";

/** The members present on a day that arrived last: those of the last day of arrival with any. */
export function newestMembers(register: Register, day: Day): Member[] {
  const days = register.members
    .flatMap(({ periods }) => periods.map((period) => period.counted ?? period.joined.latest))
    .filter((counted) => counted <= day)
    .sort();
  const last = days.at(-1);
  if (last === undefined) return [];
  const before = days.findLast((counted) => counted < last) ?? "1000-01-01";
  return arrivals(register, before, last).filter((member) => isMemberOn(member, day));
}
