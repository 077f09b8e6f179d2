import type { Day } from "../dates/day";
import type { MemberView } from "./as-of";
import { find } from "./find";
import type { Member } from "./member";
import type { Area } from "./official-territories";
import { byName } from "./order";
import type { Register } from "./register";
import { usageOn } from "./statements";
import type { Kind, Level, Usage } from "./vocabulary";

/** A member that resembles another, and in what; null where the two differ. */
export interface Neighbour {
  view: MemberView;
  kind: Kind | null;
  /** The level, where they share the kind too. */
  level: Level | null;
  /** The département of both seats, or else the région. */
  place: Area | null;
  usage: Usage | null;
}

const MOST = 6;

/**
 * The members of a day that most resemble one: by kind and level, then by place, then by use. Those
 * that share only one of these are no neighbours: there is a page for the kind.
 */
export function neighboursOf(register: Register, member: Member, day: Day): Neighbour[] {
  const usage = usageOn(member, day);
  return find(register, { on: day })
    .filter(({ id }) => id !== member.id)
    .map((view): Neighbour => {
      const isOfKind = view.member.kind.id === member.kind.id;
      const isOfLevel = isOfKind && view.member.level?.id === member.level?.id;
      return {
        view,
        kind: isOfKind ? member.kind : null,
        level: isOfLevel ? member.level : null,
        place: placeOfBoth(view.member, member),
        usage: view.usage?.id === usage?.id ? usage : null,
      };
    })
    .filter(({ kind, level, place, usage: both }) => {
      const isLevel = level !== null || kind?.levels.length === 0;
      return [kind, kind && isLevel ? kind : null, place, both].filter(Boolean).length > 1;
    })
    .sort((a, b) => likeness(b, member) - likeness(a, member) || byName(a.view, b.view))
    .slice(0, MOST);
}

function placeOfBoth({ territory: one }: Member, { territory: other }: Member): Area | null {
  if (one === null || other === null) return null;
  if (one.departement !== null && one.departement.code === other.departement?.code)
    return one.departement;
  return one.region.code === other.region.code ? one.region : null;
}

/** Each tells more than all that follow it. */
function likeness({ kind, level, place, usage }: Neighbour, { territory }: Member): number {
  const isNear = place !== null && place.code === territory?.departement?.code;
  return [kind, level, isNear ? place : null, place, usage].reduce(
    (sum, one) => sum * 2 + (one === null ? 0 : 1),
    0,
  );
}
