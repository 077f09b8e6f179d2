/** What people type in a table of arrivals, as a member's file writes it. */
import { slug } from "../content/slug";
import { addDays } from "../dates/day";
import { parseEdtf } from "../dates/edtf";
import { isoDates } from "../dates/typed";

/**
 * The id of an entry of the vocabulary, by itself or by one of the entry's French names:
 * « Collectivité », « Sociétés de services ». What is none of them stays as it is.
 */
export function idTyped(
  cell: string,
  entries: readonly { id: string; name: string; plural?: string }[],
): string {
  const typed = slug(cell);
  const entry = entries.find(({ id, name, plural = name }) =>
    [id, name, plural].some((one) => slug(one) === typed),
  );
  return entry?.id ?? cell;
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

/** A web address, completed where only its host was typed: `www.ratp.fr`. */
export function addressTyped(cell: string): string {
  return /^www\.[^\s/]+\.[a-z]+(\/\S*)?$/i.test(cell) ? `https://${cell}` : cell;
}
