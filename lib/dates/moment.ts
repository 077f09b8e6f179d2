import type { Day } from "./day";

/** A whole day, `2022-06-30`, or a time in Paris, `2022-06-30T14:00`. */
export type Moment = string;

/** The day of a moment. */
export function dayOf(moment: Moment): Day {
  return moment.slice(0, 10);
}

/** The time of a moment, `14:00`; null for a whole day. */
export function timeOf(moment: Moment): string | null {
  return moment.slice(11) || null;
}

/**
 * A time in Paris with its offset from UTC: `2022-06-30T14:00` gives `2022-06-30T14:00+02:00`.
 * Of the two times that the end of summer time makes alike, the first (as RFC 5545, 3.3.5).
 */
export function withOffset(time: Moment): string {
  const summer = `${time}+02:00`;
  return inParis(summer) === time ? summer : `${time}+01:00`;
}

/** Whether Paris has such a time of a day that exists: as summer time begins, an hour is left out. */
export function isInParis(time: Moment): boolean {
  return inParis(withOffset(time)) === time;
}

/** A moment as HTML and schema.org write it: a day, or a time with its offset from UTC. */
export function machineTime(moment: Moment): string {
  return timeOf(moment) === null ? moment : withOffset(moment);
}

/** Made when it is first asked: it takes 7 MB, which a server at rest does without. */
let paris: Intl.DateTimeFormat | undefined;

/** The clock of Paris at an instant. In Swedish, for ISO 8601: `2022-06-30 14:00`. */
function inParis(instant: string): Moment {
  paris ??= new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/Paris",
    dateStyle: "short",
    timeStyle: "short",
  });
  return paris.format(new Date(instant)).replace(" ", "T");
}
