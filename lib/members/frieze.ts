/**
 * The frieze: one line per member in order of arrival, in days and rows, without pixels. On every
 * day the counted lines are as many as the head count and lie on one another, so that the
 * silhouette is the head count (docs/look.md, "The frieze").
 */
import { addDays, type Day, earlier, later, yearOf } from "../dates/day";
import { cutRegister } from "./as-of";
import { countingDay, departureDay, headCount } from "./head-count";
import type { Period } from "./member";
import { byName, compare } from "./order";
import type { Register } from "./register";
import { lastStageEnd } from "./words";

/** What a frieze shows. */
export interface FriezeOptions {
  /** Shows whole years from this one's; without it, from the year of the first arrival. */
  from?: Day | undefined;
  /** Nothing known later is shown. */
  to: Day;
  /** Members whose arrival counts after this day are marked. */
  since?: Day | undefined;
  /** Ids of members that are marked whenever they came. */
  marked?: ReadonlySet<string> | undefined;
}

/** The lines and what frames them. */
export interface Frieze {
  /** The first day of the axis: a 1 January. */
  from: Day;
  /** The last day of the axis. */
  to: Day;
  /** The last day of the lines, the last one that the register knows. */
  known: Day;
  /** In order of arrival; those alone that are seen. */
  lines: FriezeLine[];
  /** By day. */
  published: PublishedMark[];
}

/** A stay of a member in the Club. */
export interface FriezeLine {
  id: string;
  isMarked: boolean;
  /** One after the other, without a gap. */
  parts: Part[];
  /** The first day on which it counts no more; null where that is not seen. */
  departure: Day | null;
}

/** A part of a line: from the day `from` to the day before `until`. */
export interface Part {
  from: Day;
  until: Day;
  kind: PartKind;
}

/**
 * `possible`: may have arrived, not counted yet. The others are counted: `early`, while members had
 * another name (the vocabulary's stages); `certain`; `leaving`: may have left.
 */
export type PartKind = "possible" | "early" | "certain" | "leaving";

/** A head count as published at the time. */
export interface PublishedMark {
  day: Day;
  count: number;
  /** Whether the register counts as many on that day. */
  explained: boolean;
}

/** The frieze; null where the register knows nothing of that time. */
export function frieze(register: Register, options: FriezeOptions): Frieze | null {
  const cut = cutRegister(register, options.to);
  const stays = cut.members
    .flatMap((member) => member.periods.map((period) => ({ member, period })))
    .map((stay) => ({ ...stay, counted: countingDay(stay.period) }))
    .sort((a, b) => compare(a.counted, b.counted) || byName(a.member, b.member));
  const first = options.from ?? stays[0]?.counted;
  if (first === undefined) return null;
  const from = `${yearOf(first)}-01-01`;
  if (cut.asOf < from) return null;
  const frame = { from, until: addDays(cut.asOf, 1), early: lastStageEnd(cut.vocabulary) ?? "" };
  const lines = stays.map(({ member: { id }, period, counted }): FriezeLine => {
    const left = departureDay(period);
    const isNew = options.since !== undefined && options.since < counted;
    return {
      id,
      isMarked: isNew || (options.marked?.has(id) ?? false),
      parts: partsOf(period, frame),
      departure: left !== null && left < frame.until ? left : null,
    };
  });
  return {
    from,
    to: later(cut.asOf, options.to),
    known: cut.asOf,
    lines: lines.filter(({ parts }) => parts.length > 0),
    published: cut.published
      .filter(({ day }) => from <= day)
      .map(({ day, count }) => ({ day, count, explained: count === headCount(cut, day) })),
  };
}

/**
 * How many lines lie below a line on a day. It lies on those that arrived before it and have not
 * left. This holds for the days before it counts too, so that no two lines ever share a place.
 */
export function rowOf(line: FriezeLine, day: Day, { lines }: Frieze): number {
  const below = lines.slice(0, lines.indexOf(line));
  return below.filter(({ departure }) => departure === null || day < departure).length;
}

/** The most lines that lie on one another on any day, 1 at least. */
export function topOf(shown: Frieze): number {
  const tops = shown.lines.map((line) => rowOf(line, line.parts[0]?.from ?? "", shown) + 1);
  return Math.max(1, ...tops);
}

/** Whether a frieze shows more than its only line: an arrival or a departure. */
export function moves({ from, lines }: Frieze): boolean {
  if (lines.length < 2) return false;
  return lines.some(({ parts, departure }) => {
    const counted = parts.find(({ kind }) => kind !== "possible");
    return departure !== null || (counted !== undefined && from < counted.from);
  });
}

function partsOf(period: Period, frame: { from: Day; until: Day; early: Day }): Part[] {
  const { joined, left } = period;
  const counted = countingDay(period);
  const end = departureDay(period) ?? frame.until;
  const sure = left === null ? end : later(left.earliest ?? counted, counted);
  const named = earlier(later(frame.early, counted), sure);
  const parts: Part[] = [
    { kind: "possible", from: joined.earliest ?? frame.from, until: counted },
    { kind: "early", from: counted, until: named },
    { kind: "certain", from: named, until: sure },
    { kind: "leaving", from: sure, until: end },
  ];
  return parts
    .map(({ kind, from, until }) => ({
      kind,
      from: later(from, frame.from),
      until: earlier(until, frame.until),
    }))
    .filter(({ from, until }) => from < until);
}
