/** The one search of the register, shared by page and API (docs/api.md, 4 to 8). */
import { onceFor } from "../content/once-for";
import type { Day } from "../dates/day";
import { type MemberView, viewOn } from "./as-of";
import { namesOfTerritory } from "./by-territory";
import { foldedWords, hasWords } from "./fold";
import { countingDay, isMemberOn } from "./head-count";
import type { Member } from "./member";
import { byFrench, byName, compare } from "./order";
import type { Register } from "./register";
import { usageIdsOn } from "./statements";

/** Whom to look for: members of the day, those that had left by then, or both. */
export const statuses = ["current", "former", "all"] as const;

/** Orders of a list; a hyphen reverses. */
export const sorts = ["name", "-name", "joined", "-joined"] as const;

/** What to look for. Conditions that are absent or empty exclude nothing. */
export interface Criteria {
  /** The day as of which the register is asked. */
  on: Day;
  /** `current` where absent. */
  status?: (typeof statuses)[number];
  /** Ids; any of these kinds. */
  kinds?: readonly string[];
  /** Ids; any of these uses, in any statement known on that day. */
  usages?: readonly string[];
  /** INSEE codes; a seat in any of these régions. */
  regions?: readonly string[];
  /** INSEE codes; a seat in any of these départements. */
  departements?: readonly string[];
  /**
   * Words, each of which must begin a word of the names, place, territory, kind or summary. A text in which
   * there is none finds nothing.
   */
  q?: string;
  joinedAfter?: Day;
  joinedBefore?: Day;
  /** `name` where absent. */
  sort?: (typeof sorts)[number];
}

/** The members that meet all conditions, as of `query.on`. */
export function find(register: Register, query: Criteria): MemberView[] {
  return meeting(register, query).sort(orders[query.sort ?? "name"]);
}

function meeting({ members }: Register, query: Criteria): MemberView[] {
  const conditions = conditionsOf(query);
  return members
    .flatMap((member) => viewOn(member, query.on) ?? [])
    .filter((view) => conditions.every((holds) => holds(view)));
}

/** How many members each choice among kinds and usages would find, all else staying asked; by id. */
export function countChoices(register: Register, query: Criteria) {
  const ofAny = meeting(register, { ...query, kinds: [], usages: [] });
  const ofKind = ofAny.filter(isOfKind(query));
  const ofUsage = ofAny.filter(hasUsage(query));
  return {
    kinds: tally(ofUsage.map(({ member }) => member.kind.id)),
    usages: tally(ofKind.flatMap(({ member }) => [...usageIdsOn(member, query.on)])),
  };
}

function tally(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The members found on a day; compared with an earlier day where there is one. */
export type Comparison = ReturnType<typeof compareDays>;

/**
 * Two days compared: ids of those who were not members on the earlier one, and those who are no more.
 * All conditions are judged as of the later one, so that the difference of the two counts, the
 * balance, is always the newcomers less the leavers; of one day alone it is null.
 */
export function compareDays(register: Register, query: Criteria, since: Day | null) {
  const members = find(register, query);
  if (since === null) return { members, newcomers: new Set<string>(), leavers: [], balance: null };
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

type Condition = (view: MemberView) => boolean;

function isOfKind({ kinds = [] }: Criteria): Condition {
  return ({ member }) => kinds.length === 0 || kinds.includes(member.kind.id);
}

function hasUsage({ on, usages = [] }: Criteria): Condition {
  return ({ member }) =>
    usages.length === 0 || [...usageIdsOn(member, on)].some((id) => usages.includes(id));
}

function conditionsOf(query: Criteria): Condition[] {
  const { status = "current", q = "" } = query;
  const { regions = [], departements = [] } = query;
  const { joinedAfter = "", joinedBefore = "9999-99-99" } = query;
  const words = foldedWords(q);
  return [
    (view) => status === "all" || view.status === status,
    isOfKind(query),
    hasUsage(query),
    ({ member: { territory } }) =>
      regions.length === 0 || regions.includes(territory?.region.code ?? ""),
    ({ member: { territory } }) =>
      departements.length === 0 || departements.includes(territory?.departement?.code ?? ""),
    ({ periods }) =>
      periods.some(
        (period) => joinedAfter < countingDay(period) && countingDay(period) < joinedBefore,
      ),
    (view) => q === "" || (words.length > 0 && hasWords(searchedWords(view), words)),
  ];
}

/** By text: what is said of a member differs from day to day, in a few ways. */
const foldedTexts = onceFor((_: Member) => new Map<string, readonly string[]>());

/** Folded once: that cost half of a filtered page. */
function searchedWords(view: MemberView): readonly string[] {
  const [known, text] = [foldedTexts(view.member), searchedText(view)];
  const words = known.get(text) ?? foldedWords(text);
  known.set(text, words);
  return words;
}

/** All that `q` looks into. */
function searchedText({ name, shortName, formerNames, member, statement }: MemberView): string {
  const { kind, place, territory } = member;
  const where = [place, ...(territory === null ? [] : namesOfTerritory(territory))];
  const former = formerNames.flatMap((names) => [names.name, names.shortName]);
  return [name, shortName, ...former, ...where, kind.name, kind.plural, statement?.text].join("\n");
}

const orders: Record<(typeof sorts)[number], (a: MemberView, b: MemberView) => number> = {
  name: byName,
  "-name": (a, b) => byFrench(b.name, a.name) || compare(a.id, b.id),
  joined: (a, b) => byArrival(a, b) || byName(a, b),
  "-joined": (a, b) => byArrival(b, a) || byName(a, b),
};

function byArrival(a: MemberView, b: MemberView): number {
  return compare(countingDay(a.period), countingDay(b.period));
}
