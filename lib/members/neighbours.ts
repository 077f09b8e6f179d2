import type { Day } from "../dates/day";
import { find } from "./find";
import type { Member } from "./member";
import { byName } from "./order";
import type { Register } from "./register";
import { usageOn } from "./statements";
import type { MemberView } from "./view";
import type { Kind, Level, Usage } from "./vocabulary";

/** A member that resembles another, and in what. */
export interface Neighbour {
  view: MemberView;
  /** The kind that both have, with its level where they share that too. */
  kind: Kind | null;
  level: Level | null;
  /** The use that both have. */
  usage: Usage | null;
}

const MOST = 6;

/**
 * The members of a day that most resemble one: same kind and level, same use. Those that share
 * only the kind of a large family are no neighbours: there is a page for the kind.
 */
export function neighboursOf(register: Register, member: Member, day: Day): Neighbour[] {
  const usage = usageOn(member, day);
  return find(register, { on: day })
    .filter(({ id }) => id !== member.id)
    .map((view): Neighbour => {
      const sameKind = view.member.kind.id === member.kind.id;
      const sameLevel = sameKind && view.member.level?.id === member.level?.id;
      return {
        view,
        kind: sameKind ? member.kind : null,
        level: sameLevel ? member.level : null,
        usage: view.usage?.id === usage?.id ? usage : null,
      };
    })
    .filter((neighbour) => likeness(neighbour) > 1)
    .sort((a, b) => likeness(b) - likeness(a) || byName(a.view, b.view))
    .slice(0, MOST);
}

/** Kind and use together weigh most, then kind and level, then use alone. */
function likeness({ kind, level, usage }: Neighbour): number {
  const sameUsage = usage === null ? 0 : 2;
  const sameKind = kind === null ? 0 : kind.levels.length > 0 && level === null ? 1 : 2;
  return sameUsage + sameKind;
}
