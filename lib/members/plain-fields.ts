/**
 * The fields of a member that hold one text each, in one table: a new line is a field of members'
 * files, of the API and its CSV, of the members' pages and of tables of arrivals.
 */
import * as z from "zod";
import { orNull, parsedText, properName, url } from "../content/values";
import { addressTyped } from "./arrival-values";

interface PlainField {
  /** What it means, in French and in English. */
  french: string;
  english: string;
  /** Its name on a member's page. */
  term: string;
  /** Its column in a table of arrivals, and the question that asks for it. */
  column: string;
  question: string;
  /** From what people type to what a file holds. */
  typed?: (cell: string) => string;
}

/** A SIREN number: nine digits, checked by Luhn's sum (ISO/IEC 7812-1); spaces do not count. */
const siren = parsedText((typed) => {
  const digits = typed.replace(/\s/g, "");
  return /^\d{9}$/.test(digits) && luhn(digits)
    ? { ok: true, value: digits }
    : { ok: false, fault: "value-siren" };
});

function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** The values of each, as zod reads them; null where a file has none. */
export const plainShape = {
  place: orNull(properName),
  website: orNull(url),
  siren: orNull(siren),
};

/** All of them by name, in the order in which a table of arrivals has them. */
export const plainFields: Readonly<Record<keyof typeof plainShape, PlainField>> = {
  place: {
    french: "Son lieu.",
    english: "Where it is.",
    term: "Lieu",
    column: "lieu",
    question: "Ville ou territoire : ",
  },
  website: {
    french: "Son propre site.",
    english: "Its own site.",
    term: "Site",
    column: "site",
    question: "Site web : ",
    typed: addressTyped,
  },
  siren: {
    french: "Son numéro SIREN, de neuf chiffres.",
    english: "Its number in the French register of enterprises, nine digits.",
    term: "SIREN",
    column: "siren",
    question: "Numéro SIREN : ",
  },
};

/** Their names. */
export const plainNames = z.object(plainShape).keyof().options;
