import type { Day } from "../dates/day";
import type { MemberView } from "./as-of";
import { find, type MemberQuery } from "./find";
import { isMemberOn } from "./head-count";
import type { Register } from "./register";

/** The members found on a day; compared with an earlier day where there is one. */
export interface Comparison {
  members: MemberView[];
  /** Ids of those who were not members on the earlier day. */
  newcomers: ReadonlySet<string>;
  /** Those who were, and are no more. */
  leavers: MemberView[];
  /** How many more members than on the earlier day: newcomers less leavers. Null alone. */
  balance: number | null;
}

/**
 * Two days compared. All conditions are judged as of the later one, so that the difference of
 * the two counts is always the newcomers less the leavers.
 */
export function compareDays(register: Register, query: MemberQuery, since: Day | null): Comparison {
  const members = find(register, query);
  if (since === null) return { members, newcomers: new Set(), leavers: [], balance: null };
  const wasMember = ({ member }: MemberView) => isMemberOn(member, since);
  const newcomers = members.filter((view) => !wasMember(view));
  const leavers = find(register, { ...query, status: "former" }).filter(wasMember);
  return {
    members,
    newcomers: new Set(newcomers.map(({ id }) => id)),
    leavers,
    balance: newcomers.length - leavers.length,
  };
}
