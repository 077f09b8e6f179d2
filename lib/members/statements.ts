import { onceFor } from "../content/once-for";
import type { Day } from "../dates/day";
import type { Member, Statement } from "./member";
import { compare } from "./order";
import type { Register } from "./register";
import type { Usage } from "./vocabulary";

/** What was known on a day of what a member does, oldest first. */
export function statementsOn({ uses }: Member, day: Day): Statement[] {
  return uses.filter((statement) => statement.day <= day);
}

/** The newest statement known on a day: what a page about that day shows, never a later one. */
export function newestStatement(member: Member, day: Day): Statement | null {
  return statementsOn(member, day).at(-1) ?? null;
}

/**
 * The newest statement known on a day that no other member shares word for word: what many share is
 * a mark on a list, not a word about one of them. Null where there is none.
 */
export function tellingStatement(register: Register, member: Member, day: Day): Statement | null {
  return (
    statementsOn(member, day).findLast(({ text }) => sharersOf(register).get(text) === 1) ?? null
  );
}

/** Of each text of a statement, how many members it is about. */
const sharersOf = onceFor(({ members }: Register) => {
  const sharers = new Map<string, number>();
  for (const { uses } of members)
    for (const text of new Set(uses.map((one) => one.text)))
      sharers.set(text, (sharers.get(text) ?? 0) + 1);
  return sharers;
});

/** The first statement known on a day that gives this use: since when it is known. */
export function firstWithUsage(member: Member, { id }: Usage, day: Day): Statement | null {
  return statementsOn(member, day).find(({ usage }) => usage?.id === id) ?? null;
}

/** The ids of all uses that statements known on a day give: under each of them the member stands. */
export function usageIdsOn(member: Member, day: Day): Set<string> {
  return new Set(statementsOn(member, day).flatMap(({ usage }) => usage?.id ?? []));
}

/** The use that the newest statement with one gives on a day. */
export function usageOn(member: Member, day: Day): Usage | null {
  return statementsOn(member, day).findLast(({ usage }) => usage !== null)?.usage ?? null;
}

/**
 * The statements on other members that name this one, the other half of `with`: oldest first, but for
 * those of a day on which one on this member names them in turn.
 */
export function namedIn({ members }: Pick<Register, "members">, { id, uses }: Member) {
  const isTold = (by: Member, { day }: Statement) =>
    uses.some((own) => own.day === day && own.with.includes(by.id));
  return members
    .flatMap((by) => by.uses.map((statement) => ({ by, statement })))
    .filter(({ by, statement }) => statement.with.includes(id) && !isTold(by, statement))
    .sort((a, b) => compare(a.statement.day, b.statement.day));
}
