import { type Day, earlier } from "../dates/day";
import { countingDay } from "./head-count";
import type { HeldRole, Member, Period, Source } from "./member";
import { formerNamesOn, namesOn } from "./names";
import type { Register } from "./register";

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
  const cut: Member = {
    ...member,
    ...namesOn(member, day),
    periods,
    formerNames: formerNamesOn(member, day),
    succeededBy: hasLeftForGood(member, periods) ? member.succeededBy : null,
    roles: member.roles.flatMap((role) => cutRole(role, day)),
    uses: member.uses.filter((statement) => statement.day <= day),
    sources: member.sources.filter((source) => isKnown(source, day)),
  };
  return [cut];
}

/** Whether the stays known are all, and over. */
function hasLeftForGood(member: Member, known: readonly Period[]): boolean {
  return known.length === member.periods.length && known.every(({ left }) => left !== null);
}

function cutRole(role: HeldRole, day: Day): HeldRole[] {
  if (role.from !== null && role.from.latest > day) return [];
  return [{ ...role, until: role.until !== null && role.until.latest <= day ? role.until : null }];
}

function isKnown(source: Source, day: Day): boolean {
  return source.day === null || source.day <= day;
}
