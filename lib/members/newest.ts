import { addDays, type Day } from "../dates/day";
import { arrivals } from "./changes";
import { countingDays, isMemberOn } from "./head-count";
import type { Member } from "./member";
import type { Register } from "./register";

/** The members present on a day that arrived last: those of the last day of arrival with any. */
export function newestMembers(register: Register, day: Day): Member[] {
  const last = countingDays(register).findLast((counted) => counted <= day);
  if (last === undefined) return [];
  return arrivals(register, addDays(last, -1), last).filter((member) => isMemberOn(member, day));
}
