import type { Day } from "./day";
import type { ApproximateDate } from "./edtf";

const MONTHS =
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

/** `2021-12-21` as "21 décembre 2021"; the first of a month as "1er". Plain spaces. */
export function frenchDay(day: Day): string {
  return `${dayAndMonth(day)} ${day.slice(0, 4)}`;
}

/** `2021-04`, or any day of that month, as "avril 2021". */
export function frenchMonth(month: string): string {
  return `${monthName(month)} ${month.slice(0, 4)}`;
}

/**
 * What is known of a date in plain French, as a label: "21 décembre 2021", "avril 2021",
 * "au plus tard le 18 octobre 2019", "entre le 29 septembre et le 21 décembre 2021",
 * "2020 (date incertaine)".
 */
export function dateLabel(date: ApproximateDate): string {
  const doubt = date.uncertain ? " (date incertaine)" : "";
  return `${wording(date)}${doubt}`;
}

/**
 * The same, to follow a verb: "le 21 décembre 2021", "en avril 2021", "en 2020", and the
 * ranges as they are.
 */
export function dateInSentence(date: ApproximateDate): string {
  const label = dateLabel(date);
  if (date.earliest === date.latest) return `le ${label}`;
  return date.edtf.startsWith("[") ? label : `en ${label}`;
}

/**
 * A stretch of time, of which an end may be open: "depuis janvier 2025", "d’avril 2023 à
 * janvier 2025", "du 3 avril 2023 au 30 janvier 2025", "jusqu’en mars 2023"; "à ce jour" where
 * neither end is known.
 */
export function stretchLabel(from: ApproximateDate | null, until: ApproximateDate | null): string {
  if (until === null) return from === null ? "à ce jour" : `depuis ${asNoun(from)}`;
  if (from !== null) return `${after("de", asNoun(from))} ${after("à", asNoun(until))}`;
  const inSentence = dateInSentence(until);
  return inSentence.startsWith("en ")
    ? `jusqu’${inSentence}`
    : `jusqu’${after("à", asNoun(until))}`;
}

/** "le 3 avril 2023", "avril 2023", "un jour entre le 3 et le 9 avril 2023". */
function asNoun(date: ApproximateDate): string {
  if (date.earliest === date.latest) return `le ${dateLabel(date)}`;
  return date.edtf.startsWith("[") ? `un jour ${dateLabel(date)}` : dateLabel(date);
}

/** A preposition before a noun, contracted or elided as French wants it. */
function after(preposition: "de" | "à", noun: string): string {
  if (noun.startsWith("le ")) return `${preposition === "de" ? "du" : "au"}${noun.slice(2)}`;
  return preposition === "de" && /^[aou]/.test(noun) ? `d’${noun}` : `${preposition} ${noun}`;
}

function wording({ edtf, earliest, latest }: ApproximateDate): string {
  if (edtf.startsWith("["))
    return earliest === null ? `au plus tard le ${frenchDay(latest)}` : between(earliest, latest);
  const written = edtf.replace("?", "");
  if (written.length === 4) return written;
  return written.length === 7 ? frenchMonth(written) : frenchDay(written);
}

function between(earliest: Day, latest: Day): string {
  if (earliest === latest) return frenchDay(latest);
  return `entre le ${firstOfTwo(earliest, latest)} et le ${frenchDay(latest)}`;
}

/** The first of two days, without the month and year that it shares with the second. */
export function firstOfTwo(first: Day, second: Day): string {
  if (first.slice(0, 7) === second.slice(0, 7)) return dayNumber(first);
  return first.slice(0, 4) === second.slice(0, 4) ? dayAndMonth(first) : frenchDay(first);
}

function dayAndMonth(day: Day): string {
  return `${dayNumber(day)} ${monthName(day)}`;
}

function dayNumber(day: Day): string {
  const number = Number(day.slice(8, 10));
  return number === 1 ? "1er" : String(number);
}

function monthName(day: string): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? "";
}
