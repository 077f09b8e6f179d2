import type { Day } from "../dates/day";
import { countingDay, isMemberOn } from "./head-count";
import type { FormerName, Member, Period, Statement } from "./member";
import { formerNamesOn, type Names, namesOn } from "./names";
import { newestStatement, usageOn } from "./statements";
import type { Usage } from "./vocabulary";

/** A member as it was known on a day, with the names of that day. */
export interface MemberView extends Names {
  id: string;
  /** What does not depend on the day: kind, place, website… */
  member: Member;
  /** `former`: it had left, on that day or before. */
  status: "current" | "former";
  /** The names given up by that day, oldest first. */
  formerNames: FormerName[];
  /** The stays begun by that day, oldest first. `left` tells what is known now. */
  periods: Period[];
  /** The newest of them. */
  period: Period;
  /** The newest statement known on that day. */
  statement: Statement | null;
  /** The use that the newest statement with one gives on that day. */
  usage: Usage | null;
}

/** A member as of a day; null where it had not arrived yet. */
export function viewOn(member: Member, on: Day): MemberView | null {
  const periods = member.periods.filter((period) => countingDay(period) <= on);
  const period = periods.at(-1);
  if (period === undefined) return null;
  return {
    id: member.id,
    member,
    ...namesOn(member, on),
    status: isMemberOn(member, on) ? "current" : "former",
    formerNames: formerNamesOn(member, on),
    periods,
    period,
    statement: newestStatement(member, on),
    usage: usageOn(member, on),
  };
}
