/**
 * Two questions that a day is asked: what a site of that day may know (`cutRegister`: nothing that
 * happened or was said later), and what held on a day as we know it now (`viewOn`; docs/api.md, 4).
 */
import { type Day, earlier } from "../dates/day";
import { countingDay, isMemberOn } from "./head-count";
import type { FormerName, HeldRole, Member, Period, Statement } from "./member";
import type { Register } from "./register";
import type { Source } from "./sources";
import { newestStatement, statementsOn, usageOn } from "./statements";
import type { Usage } from "./vocabulary";

/** A member's two names. */
export interface Names {
  name: string;
  shortName: string;
}

/** The names that hold on a day: a former name holds before the latest day of its `until`. */
export function namesOn({ name, shortName, formerNames }: Member, day: Day): Names {
  const former = formerNames.find(({ until }) => day < until.latest);
  return former ? { name: former.name, shortName: former.shortName } : { name, shortName };
}

/** The names given up on or before a day, oldest first. */
export function formerNamesOn({ formerNames }: Member, day: Day): FormerName[] {
  return formerNames.filter(({ until }) => until.latest <= day);
}

/**
 * The register as it would have been written on a day: no later member, departure, name, role,
 * statement or source. What is cut once, on loading, no page can let slip.
 */
export function cutRegister(register: Register, day: Day): Register {
  const members = register.members.flatMap((member) => cutMember(member, day));
  const ids = new Set(members.map(({ id }) => id));
  return {
    ...register,
    asOf: earlier(register.asOf, day),
    members: members.map((member) => ({
      ...member,
      succeededBy: ids.has(member.succeededBy ?? "") ? member.succeededBy : null,
    })),
    published: register.published.filter(
      (published) => published.day <= day && isKnown(published.source, day),
    ),
  };
}

function cutMember(member: Member, day: Day): Member[] {
  const periods = member.periods
    .filter((period) => countingDay(period) <= day)
    .map((period) => ({
      ...period,
      left: period.left !== null && period.left.latest <= day ? period.left : null,
    }));
  if (periods.length === 0) return [];
  const isOver = periods.length === member.periods.length && periods.every(({ left }) => left);
  const cut: Member = {
    ...member,
    ...namesOn(member, day),
    periods,
    formerNames: formerNamesOn(member, day),
    succeededBy: isOver ? member.succeededBy : null,
    roles: member.roles.flatMap((role) => cutRole(role, day)),
    uses: statementsOn(member, day),
    sources: member.sources.filter((source) => isKnown(source, day)),
  };
  return [cut];
}

function cutRole(role: HeldRole, day: Day): HeldRole[] {
  if (role.from !== null && role.from.latest > day) return [];
  return [{ ...role, until: role.until !== null && role.until.latest <= day ? role.until : null }];
}

function isKnown(source: Source, day: Day): boolean {
  return source.day === null || source.day <= day;
}

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
