/** What every answer with data says of itself. */
import * as z from "zod";
import type { Site } from "../load";

/** A day, in an answer. */
export const dayField = z.string().meta({ format: "date" });

/** An address, in an answer. */
export const addressField = z.string().meta({ format: "uri" });

/** The schemas of the fields that every `meta` holds. */
export const metaFields = {
  asOf: dayField.describe("The last day that the register claims to know."),
  builtOn: dayField.describe('The day of the build: "today" everywhere.'),
  license: z
    .object({ name: z.string(), spdx: z.string(), url: addressField })
    .describe("The terms of use."),
};

/** The fields that every `meta` holds, of a site. */
export function metaOf({ register, today }: Site) {
  return { asOf: register.asOf, builtOn: today, license };
}

/** A value of a list that may grow: clients must accept those that they do not know. */
export function growing(values: readonly string[]) {
  return z.string().meta({
    description: `One of ${values.join(", ")}. Others may be added: accept unknown ones.`,
    "x-extensible-enum": values,
  });
}

/** Under what terms the data may be used: Licence Ouverte 2.0. */
export const license = {
  name: "Licence Ouverte 2.0",
  spdx: "etalab-2.0",
  url: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
} as const;
