/**
 * The frieze: one line per member in order of arrival, in days and ranks, without pixels. On every
 * day the counted lines are as many as the head count and lie on one another, so that the
 * silhouette is the head count (docs/look.md, "The frieze").
 */
import { addDays, type Day, yearOf } from "../dates/day";
import { cutRegister } from "./cut";
import { headCount } from "./head-count";
import type { Register } from "./register";
import { type Stretch, staysOf, stretchesOf } from "./stretches";

/** What a frieze shows. */
export interface FriezeOptions {
  /** Shows whole years from this one's; without it, from the year of the first arrival. */
  from?: Day | undefined;
  /** Nothing known later is shown. */
  to: Day;
  /** Members whose arrival counts after this day are new. */
  since?: Day | undefined;
  /** Shows this member's lines alone, at the lowest rank, in the time of all. */
  member?: string | undefined;
}

/** The lines and what frames them. */
export interface Frieze {
  /** The first day of the axis: a 1 January. */
  from: Day;
  /** The last day of the axis: of the register, or of the last published head count. */
  to: Day;
  /** The last day of the lines, the last one that the register knows. */
  known: Day;
  stretches: Stretch[];
  /** By day. */
  published: PublishedMark[];
}

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
  const stays = staysOf(cut);
  const first = options.from ?? stays[0]?.counted;
  if (first === undefined) return null;
  const from = `${yearOf(first)}-01-01`;
  const to = [cut.asOf, ...cut.published.map(({ day }) => day)].sort().at(-1) ?? cut.asOf;
  if (cut.asOf < from) return null;
  const shown = stays.filter(({ id }) => options.member === undefined || id === options.member);
  const span = { from, until: addDays(cut.asOf, 1), since: options.since };
  return {
    from,
    to,
    known: cut.asOf,
    stretches: stretchesOf(shown, span),
    published: cut.published
      .filter(({ day }) => from <= day)
      .map(({ day, count }) => ({ day, count, explained: count === headCount(cut, day) })),
  };
}
