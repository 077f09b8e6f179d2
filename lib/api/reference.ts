import * as z from "zod";
import { memberUrl } from "../urls";
import { type ColumnOf, said } from "./field";
import { addressField } from "./meta";

/** A member that an answer names. */
export const referenceSchema = z.object({
  id: said(z.string(), "L’identifiant du membre."),
  name: said(z.string(), "Le nom qu’il porte ce jour-là."),
  url: said(addressField, "Sa page."),
});

/** A member as answers name it. */
export type Reference = z.infer<typeof referenceSchema>;

/** A member as answers name it; `base` is the site's address, without final slash. */
export function referenceTo(id: string, name: string, base: string): Reference {
  return { id, name, url: `${base}${memberUrl(id)}` };
}

/** The three columns of a member that a row names. */
export function referenceColumns(name: string, of: string, words: string): ColumnOf<Reference>[] {
  const parts = [
    ["Id", "id", "its id", "son identifiant"],
    ["Name", "name", "its name on that day", "son nom ce jour-là"],
    ["Url", "url", "its page", "sa page"],
  ] as const;
  return parts.map(([end, part, english, french]) => ({
    name: `${name}${end}`,
    schema: referenceSchema.shape[part],
    cell: (member) => member[part],
    description: `${of}: ${english}.`,
    words: `${words} : ${french}.`,
  }));
}
