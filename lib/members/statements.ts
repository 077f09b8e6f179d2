import type { Day } from "../dates/day";
import type { Member, Statement } from "./member";
import type { Usage } from "./vocabulary";

/** What was known on a day of what a member does, oldest first. */
export function statementsOn({ uses }: Member, day: Day): Statement[] {
  return uses.filter((statement) => statement.day <= day);
}

/** The newest statement known on a day: what a page about that day shows, never a later one. */
export function newestStatement(member: Member, day: Day): Statement | null {
  return statementsOn(member, day).at(-1) ?? null;
}

/** The first statement known on a day that gives this use: since when it is known. */
export function firstWithUsage(member: Member, { id }: Usage, day: Day): Statement | null {
  return statementsOn(member, day).find(({ usage }) => usage?.id === id) ?? null;
}

/** The use that the newest statement with one gives on a day. */
export function usageOn(member: Member, day: Day): Usage | null {
  return statementsOn(member, day).findLast(({ usage }) => usage !== null)?.usage ?? null;
}
