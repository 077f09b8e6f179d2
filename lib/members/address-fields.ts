/**
 * The fields of a form as its address has them. Lenient where a form must be (empty fields are
 * absent), exact elsewhere: every fault is told in French.
 */
import { type Day, isDay } from "../dates/day";
import { nearestOf } from "../faults/suggest";
import { isForeign } from "../foreign-parameters";

/** The most characters that words to look for may have, and that a fault shows of a value. */
export const LONGEST = 100;

/** A fault in an address: in which field, and what to do, in French with plain spaces. */
export interface QueryFault {
  field: string;
  text: string;
  /** Of a field that the form does not have: it is told, and all else is answered. */
  isPassedOver?: true;
}

/** Whether so much is wrong that nothing can be shown. */
export function isRefused(faults: readonly QueryFault[]): boolean {
  return faults.some(({ isPassedOver }) => !isPassedOver);
}

/** Reads one field after the other; each faulty value is told in `faults` and left out. */
export interface AddressFields {
  faults: QueryFault[];
  /** Tells a fault that only the form itself can see. */
  tell(field: string, text: string): void;
  /** A field's value as it was typed, cut; empty where it is absent. */
  typed(field: string): string;
  /** One value; empty where the field is absent. */
  single(field: string): string;
  /** Words to look for; empty where the field is. */
  words(field: string): string;
  /** A day; null where the field is empty. */
  day(field: string): Day | null;
  /** Any of the values that are allowed, each once; `nameOf` is what the form calls one. */
  choices<Choice extends string>(
    field: string,
    allowed: readonly Choice[],
    nameOf: (choice: Choice) => string,
  ): Choice[];
  /** Codes of any of these, each once. There are too many to be told: a name helps, or an example. */
  codes(field: string, allowed: readonly { code: string; name: string }[]): string[];
}

/** A reader of the fields that a form has; others are told at once, but for what others add. */
export function addressFields(
  parameters: URLSearchParams,
  fields: readonly string[],
): AddressFields {
  const faults: QueryFault[] = [];
  const tell = (field: string, text: string) => void faults.push({ field, text });
  for (const key of new Set(parameters.keys()))
    if (!fields.includes(key) && !isForeign(key)) {
      const text = unknown("Le champ", seen(key), fields, (name) => name);
      faults.push({ field: key, text, isPassedOver: true });
    }

  const single = (field: string): string => {
    const values = valuesOf(parameters, field);
    if (values.length > 1)
      tell(field, `« ${field} » est donné ${values.length} fois : une seule suffit.`);
    return values[0] ?? "";
  };
  return {
    faults,
    tell,
    single,
    typed: (field) => cut(valuesOf(parameters, field)[0] ?? ""),
    words(field) {
      const value = single(field);
      if (value.includes("\ufffd"))
        tell(field, `La recherche n’est pas lisible : « ${field} » doit être en UTF-8.`);
      else if ([...value].length > LONGEST)
        tell(field, `La recherche dépasse ${LONGEST} caractères : raccourcissez-la.`);
      else return value;
      return "";
    },
    day(field) {
      const value = single(field);
      if (value === "" || isDay(value)) return value || null;
      tell(
        field,
        `« ${cut(value)} » n’est pas un jour du calendrier : écrivez AAAA-MM-JJ, par exemple 2021-12-31.`,
      );
      return null;
    },
    choices: (field, allowed, nameOf) =>
      [...new Set(valuesOf(parameters, field))].flatMap((value) => {
        const choice = allowed.find((one) => one === value);
        if (choice === undefined) tell(field, unknown("La valeur", value, allowed, nameOf));
        return choice ?? [];
      }),
    codes: (field, allowed) =>
      [...new Set(valuesOf(parameters, field))].flatMap((value) => {
        if (allowed.some(({ code }) => code === value)) return value;
        const near = nearestOf(
          value.slice(0, LONGEST),
          allowed.map(({ name }) => name),
        );
        const meant = allowed.find(({ name }) => name === near);
        const hint =
          meant === undefined
            ? "Attendu : le code Insee d’un territoire d’aujourd’hui, comme « 33 »."
            : `Écrivez « ${meant.code} » (${meant.name}).`;
        tell(field, `« ${cut(value)} » n’est pas un code de « ${field} ». ${hint}`);
        return [];
      }),
  };
}

function valuesOf(parameters: URLSearchParams, field: string): string[] {
  return parameters
    .getAll(field)
    .map(seen)
    .filter((value) => value !== "");
}

/** What cannot be seen was not typed on purpose: control characters, marks of direction. */
function seen(value: string): string {
  return value.replace(/[\p{Cc}\p{Cf}]/gu, "").trim();
}

function unknown<Known extends string>(
  what: string,
  value: string,
  allowed: readonly Known[],
  nameOf: (known: Known) => string,
): string {
  const shown = (known: Known) => `« ${nameOf(known)} »`;
  const near = nearestOf(value.slice(0, LONGEST), allowed);
  const meant = allowed.find((one) => one === near);
  const hint =
    meant === undefined
      ? `Attendu : ${allowed.map(shown).join(", ")}.`
      : `Vouliez-vous ${shown(meant)} ?`;
  return `${what} « ${cut(value)} » n’existe pas. ${hint}`;
}

function cut(value: string): string {
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}
