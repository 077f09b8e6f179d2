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

/**
 * A reader of the fields that a form has, one after the other. Each faulty value is told in `faults`
 * and left out; fields that the form does not have are told at once, but for what others add.
 */
export function addressFields(parameters: URLSearchParams, fields: readonly string[]) {
  const faults: QueryFault[] = [];
  /** Tells a fault that only the form itself can see. */
  const tell = (field: string, text: string) => void faults.push({ field, text });
  for (const key of new Set(parameters.keys()))
    if (!fields.includes(key) && !isForeign(key)) {
      const text = unknown("Le champ", seen(key), fields, (name) => name);
      faults.push({ field: key, text, isPassedOver: true });
    }

  /** One value; empty where the field is absent. */
  const single = (field: string): string => {
    const values = valuesOf(parameters, field);
    if (values.length > 1)
      tell(field, `« ${field} » est donné ${values.length} fois : une seule suffit.`);
    return values[0] ?? "";
  };
  /** The values that `take` takes, each once; what it says of another is told. */
  const several = <Taken extends string>(
    field: string,
    take: (value: string) => Taken | undefined,
    otherwise: (value: string) => string,
  ): Taken[] =>
    [...new Set(valuesOf(parameters, field))].flatMap((value) => {
      const taken = take(value);
      if (taken === undefined) tell(field, otherwise(value));
      return taken ?? [];
    });
  return {
    faults,
    tell,
    single,
    /** A field's value as it was typed, cut; empty where it is absent. */
    typed: (field: string) => cut(valuesOf(parameters, field)[0] ?? ""),
    /** Words to look for; empty where the field is. */
    words(field: string): string {
      const value = single(field);
      if (value.includes("\ufffd"))
        tell(field, `La recherche n’est pas lisible : « ${field} » doit être en UTF-8.`);
      else if ([...value].length > LONGEST)
        tell(field, `La recherche dépasse ${LONGEST} caractères : raccourcissez-la.`);
      else return value;
      return "";
    },
    /** A day; null where the field is empty. */
    day(field: string): Day | null {
      const value = single(field);
      if (value === "" || isDay(value)) return value || null;
      tell(
        field,
        `« ${cut(value)} » n’est pas un jour du calendrier : écrivez AAAA-MM-JJ, par exemple 2021-12-31.`,
      );
      return null;
    },
    /** Any of the values that are allowed; `nameOf` is what the form calls one. */
    choices: <Choice extends string>(
      field: string,
      allowed: readonly Choice[],
      nameOf: (choice: Choice) => string,
    ): Choice[] =>
      several(
        field,
        (value) => allowed.find((one) => one === value),
        (value) => unknown("La valeur", value, allowed, nameOf),
      ),
    /** Codes of any of these. There are too many to be told: a name helps, or an example. */
    codes: (field: string, allowed: readonly { code: string; name: string }[]): string[] =>
      several(
        field,
        (value) => allowed.find(({ code }) => code === value)?.code,
        (value) => {
          const names = allowed.map(({ name }) => name);
          const near = nearestOf(value.slice(0, LONGEST), names);
          const meant = allowed.find(({ name }) => name === near);
          const hint =
            meant === undefined
              ? "Attendu : le code Insee d’un territoire d’aujourd’hui, comme « 33 »."
              : `Écrivez « ${meant.code} » (${meant.name}).`;
          return `« ${cut(value)} » n’est pas un code de « ${field} ». ${hint}`;
        },
      ),
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
