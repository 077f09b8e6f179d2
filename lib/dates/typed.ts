import { addDays } from "./day";
import { parseEdtf } from "./edtf";

/** Months as people and spreadsheets write them, in full or cut short. */
const MONTHS = [
  "janv(?:ier)?",
  "f[ée]v(?:r(?:ier)?)?",
  "mars",
  "avr(?:il)?",
  "mai",
  "juin",
  "juil(?:let)?",
  "ao[ûu]t",
  "sept(?:embre)?",
  "oct(?:obre)?",
  "nov(?:embre)?",
  "d[ée]c(?:embre)?",
];

const START = String.raw`(?<![\p{L}\d]|\d[/.-])`;
const END = String.raw`(?![\p{L}\d]|[/.-]\d)`;
const YEAR = String.raw`(\d{4}|\d{2})`;
const MIDNIGHT = /(?<=\d)[T ]00:00(?::00)?(?:\.0+)?Z?/g;
const DAY_FIRST = new RegExp(String.raw`${START}(\d{1,2})[/.-](\d{1,2})[/.-]${YEAR}${END}`, "gu");
const YEAR_FIRST = new RegExp(String.raw`${START}(\d{4})/(\d{1,2})/(\d{1,2})${END}`, "gu");
const MONTH_FIRST = new RegExp(String.raw`${START}(\d{1,2})[/.-](\d{4})${END}`, "gu");
const NAMED = new RegExp(
  String.raw`${START}(?:(\d{1,2})(?:er)?[\s-])?(${MONTHS.join("|")})\.?[\s-]${YEAR}${END}`,
  "giu",
);

/**
 * `text` with its dates as ISO 8601 writes them, `2021-12-21` or `2021-12`, in place of
 * `21/12/2021`, `21.12.21`, `12/2021`, « 21 décembre 2021 », « déc-21 » (as French spreadsheets
 * show `12/2021`). Years of two digits are of this century. Whether a day exists is not checked.
 */
export function isoDates(text: string): string {
  return text
    .replace(MIDNIGHT, "")
    .replace(DAY_FIRST, (_, day, month, year) => iso(year, month, day))
    .replace(YEAR_FIRST, (_, year, month, day) => iso(year, month, day))
    .replace(MONTH_FIRST, (_, month, year) => iso(year, month))
    .replace(NAMED, (_, day: string | undefined, name, year) => iso(year, numberOf(name), day));
}

function iso(year: string, ...rest: (string | undefined)[]): string {
  const parts = rest.flatMap((part) => (part === undefined ? [] : [part.padStart(2, "0")]));
  return [year.padStart(4, "20"), ...parts].join("-");
}

function numberOf(name: string): string {
  const index = MONTHS.findIndex((month) => new RegExp(`^${month}$`, "iu").test(name));
  return String(index + 1);
}

/**
 * A date as people and spreadsheets write it, in the notation of the register: `21/12/2021`,
 * `12/2021`, « entre le 29/09/2021 et le 21/12/2021 », « au plus tard en mars 2021 ». What is in
 * that notation already, or is no date, stays as it is.
 */
export function dateTyped(cell: string): string {
  if (SERIAL.test(cell)) return addDays("1899-12-30", Number(cell));
  const edtf = isoDates(cell)
    .replace(BETWEEN, (_, from: string, to: string) => `[${first(from)}..${last(to)}]`)
    .replace(AT_LATEST, (_, to: string) => `[..${last(to)}]`)
    .replace(/^(?:le|en) (?=\d)/i, "");
  const parsed = parseEdtf(edtf);
  // What cannot be read is told as it was typed: « vendredi 21 mars 2025 ».
  return !parsed.ok && parsed.fault === "edtf-form" ? cell : edtf;
}

/** A day as spreadsheets keep it, where the column is not shown as dates: days since 1899-12-30. */
const SERIAL = /^\d{5}$/;

const BETWEEN = /^entre (?:le )?(\d\S*) et (?:le )?(\d\S*)$/i;
const AT_LATEST = /^au plus tard (?:le |en )?(\d\S*)$/i;

/** The first day of a month or year; what is no date stays, to be told as it was typed. */
function first(date: string): string {
  const parsed = parseEdtf(date);
  return (parsed.ok && parsed.date.earliest) || date;
}

function last(date: string): string {
  const parsed = parseEdtf(date);
  return parsed.ok ? parsed.date.latest : date;
}
