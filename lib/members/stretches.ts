/** The parts of a member's line, each at one height and of one kind. */
import { type Day, earlier, later } from "../dates/day";
import { countingDay, departureDay } from "./head-count";
import type { Period } from "./member";
import { byName, compare } from "./order";
import type { Register } from "./register";

/** A part of a line: from the day `from` to the day before `until`. */
export interface Stretch {
  /** The member's id. */
  id: string;
  /** How many lines lie below. */
  rank: number;
  from: Day;
  until: Day;
  kind: StretchKind;
  isNew: boolean;
}

/**
 * `possible`: may have arrived, not counted yet. `certain`: counted. `leaving`: counted still,
 * may have left.
 */
export type StretchKind = "possible" | "certain" | "leaving";

/** A stay in the Club as the frieze needs it. */
export interface Stay {
  id: string;
  period: Period;
  counted: Day;
}

/** The days shown, from `from` to the day before `until`; stays counted after `since` are new. */
interface Span {
  from: Day;
  until: Day;
  since: Day | undefined;
}

/** All stays, in order of arrival: by counting day, then name, then id. */
export function staysOf({ members }: Register): Stay[] {
  return members
    .flatMap((member) =>
      member.periods.map((period) => ({ member, period, counted: countingDay(period) })),
    )
    .sort((a, b) => compare(a.counted, b.counted) || byName(a.member, b.member))
    .map(({ member: { id }, period, counted }) => ({ id, period, counted }));
}

/**
 * The lines of these stays within a span. A line lies on those that arrived before it and have not
 * left: it keeps its rank but drops by one on the day on which one of them leaves. This holds for
 * the days before it counts too, so that no two lines ever share a place.
 */
export function stretchesOf(stays: readonly Stay[], span: Span): Stretch[] {
  return stays.flatMap((stay, index) => {
    const departures = stays.slice(0, index).map(({ period }) => departureDay(period));
    const drops = departures.filter((day) => day !== null).sort();
    const isNew = span.since !== undefined && span.since < stay.counted;
    return partsOf(stay, span).flatMap(({ from, until, kind }) => {
      const inside = [...new Set(drops)].filter((day) => from < day && day < until);
      return [from, ...inside].map((start, part) => ({
        id: stay.id,
        rank: index - drops.filter((day) => day <= start).length,
        from: start,
        until: inside[part] ?? until,
        kind,
        isNew,
      }));
    });
  });
}

function partsOf({ period, counted }: Stay, { from, until }: Span) {
  const end = departureDay(period) ?? until;
  const lastSure = period.left === null ? end : later(period.left.earliest ?? counted, counted);
  const parts: { kind: StretchKind; from: Day; until: Day }[] = [
    { kind: "possible", from: period.joined.earliest ?? from, until: counted },
    { kind: "certain", from: counted, until: lastSure },
    { kind: "leaving", from: lastSure, until: end },
  ];
  return parts
    .map((part) => ({ ...part, from: later(part.from, from), until: earlier(part.until, until) }))
    .filter((part) => part.from < part.until);
}
