/**
 * What is known of a date, in the part of EDTF (ISO 8601-2) that the register writes
 * (docs/register.md, 3): `AAAA`, `AAAA-MM`, `AAAA-MM-JJ`, each with an optional final `?`;
 * `[..D]`, on or before D; `[D..D]`, one day between the two.
 *
 * The `edtf` package was tried: `edtf("[2021-09-28..2021-12-21]").max` gives the first day,
 * so the bounds are computed here.
 */
import { type Day, isDay, lastDayOfMonth } from "./day";

/** A date of which perhaps only bounds are known. */
export interface ApproximateDate {
  /** As written in the register. */
  edtf: string;
  /** The earliest possible day; null where none is known. */
  earliest: Day | null;
  latest: Day;
  /** Written with `?`: the source is doubtful. Moves no bound. */
  uncertain: boolean;
}

/** The date that a text writes, or why it is none of the profile. */
export type ParsedEdtf =
  | { ok: true; date: ApproximateDate }
  | { ok: false; fault: "edtf-form" | "edtf-interval" | "edtf-impossible" | "edtf-reversed" };

/**
 * The most precise date of ISO 8601 that holds both bounds: a day, a month or a year; null where
 * they share none. `[2021-09-29..2021-12-21]` gives `2021`.
 */
export function knownPart({ earliest, latest }: ApproximateDate): string | null {
  if (earliest === latest) return latest;
  const length = [7, 4].find((size) => earliest?.slice(0, size) === latest.slice(0, size));
  return length === undefined ? null : latest.slice(0, length);
}

const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const SINGLE = /^([1-9]\d{3}(?:-\d{2}(?:-\d{2})?)?)(\??)$/;
const RANGE = new RegExp(String.raw`^\[(${DAY})?\.\.(${DAY})\]$`);
const INTERVAL = /^(?:\d{4}[^[\]/]*|\.\.)?\/(?:\d{4}[^[\]/]*|\.\.)?$/;

/** Reads an EDTF text; spaces around it do not count. */
export function parseEdtf(text: string): ParsedEdtf {
  const edtf = text.trim();
  const single = SINGLE.exec(edtf);
  if (single) return parseSingle(edtf, single[1] ?? "", single[2] === "?");
  const range = RANGE.exec(edtf);
  if (range) return parseRange(edtf, range[1] ?? null, range[2] ?? "");
  return { ok: false, fault: INTERVAL.test(edtf) ? "edtf-interval" : "edtf-form" };
}

function parseSingle(edtf: string, written: string, uncertain: boolean): ParsedEdtf {
  const earliest = `${written}-01-01`.slice(0, 10);
  if (!isDay(earliest)) return { ok: false, fault: "edtf-impossible" };
  const latest =
    written.length === 4
      ? `${written}-12-31`
      : written.length === 7
        ? lastDayOfMonth(written)
        : written;
  return { ok: true, date: { edtf, earliest, latest, uncertain } };
}

function parseRange(edtf: string, earliest: Day | null, latest: Day): ParsedEdtf {
  if (!isDay(latest) || (earliest !== null && !isDay(earliest)))
    return { ok: false, fault: "edtf-impossible" };
  if (earliest !== null && earliest > latest) return { ok: false, fault: "edtf-reversed" };
  return { ok: true, date: { edtf, earliest, latest, uncertain: false } };
}
