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
