import type { Day } from "./day";
import { firstOfTwo, frenchDay } from "./french";

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

/**
 * When something takes place: "15 septembre 2022", "30 juin 2022, de 9 h 30 à 17 h",
 * "du 15 au 17 septembre 2022", "du 15 septembre 2022 à 14 h au 16 septembre 2022 à 12 h".
 */
export function momentsLabel(start: Moment, end: Moment | null): string {
  const [first, last] = [dayOf(start), dayOf(end ?? start)];
  const [opens, closes] = [timeOf(start), timeOf(end ?? start)];
  if (first !== last) {
    if (opens === null) return `du ${firstOfTwo(first, last)} au ${frenchDay(last)}`;
    return `du ${momentLabel(first, opens)} au ${momentLabel(last, closes)}`;
  }
  if (opens === null || closes === null || opens === closes) return momentLabel(first, opens);
  return `${frenchDay(first)}, de ${frenchTime(opens)} à ${frenchTime(closes)}`;
}

function momentLabel(day: Day, time: string | null): string {
  return time === null ? frenchDay(day) : `${frenchDay(day)} à ${frenchTime(time)}`;
}

/** `09:30` as "9 h 30", `17:00` as "17 h". */
function frenchTime(time: string): string {
  const [hours, minutes] = time.split(":");
  return `${Number(hours)} h${minutes === "00" ? "" : ` ${minutes}`}`;
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
