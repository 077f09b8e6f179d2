/** What a source says of a member, as answers give it. */
import * as z from "zod";
import type { Site } from "../load";
import type { Source, Statement } from "../members/member";
import { namesOn } from "../members/names";
import { copyOf, memberById, type Register } from "../members/register";
import { idsOf, type Vocabulary } from "../members/vocabulary";
import { said } from "./field";
import { addressField, dayField, growing } from "./meta";
import { referenceSchema, referenceTo } from "./reference";

/** Where a fact comes from. */
export const sourceSchema = z.object({
  title: said(z.string(), "D’où vient ce qui est dit ici."),
  url: said(addressField, "L’adresse de cette source."),
  copy: said(
    addressField.nullable(),
    "Une copie durable de cette source, s’il y en a une.",
    "A lasting copy, or null.",
  ),
});

/** A source as answers give it. */
export function sourceJson(source: Source, register: Register): z.infer<typeof sourceSchema> {
  return { title: source.title, url: source.url, copy: copyOf(register, source) };
}

/** The fields of a dated statement. */
export const statementShape = ({ usages }: Vocabulary) => ({
  date: said(
    dayField,
    "Le jour de la mention, ou celui où sa source a été lue.",
    "The day of the source, or that on which it was read.",
  ),
  known: said(
    z.enum(["said", "read"]),
    "Comment on connaît le jour : c’est celui de la source, ou, à défaut, celui où elle a été lue.",
    "How the day is known: said, it is that of the source; read, the source has none and was read then.",
  ),
  usage: said(
    growing(idsOf(usages)).nullable(),
    "L’usage, si la source en dit un ; d’autres pourront s’ajouter.",
    "Null where the source gives none.",
  ),
  text: said(
    z.string(),
    "Ce qui est dit, en une phrase sans sujet ; vrai ce jour-là.",
    "One French sentence without subject, true on that day.",
  ),
  with: said(
    z.array(referenceSchema),
    "Les autres membres que la source nomme.",
    "Other members that the source names.",
  ),
  source: sourceSchema,
});

/** A statement as answers give it. */
export function statementJson(statement: Statement, { register, base }: Site) {
  const { day: date, known, usage, text } = statement;
  const named = statement.with.flatMap((id) => {
    const member = memberById(register, id);
    return member ? [referenceTo(id, namesOn(member, date).name, base)] : [];
  });
  const source = sourceJson(statement.source, register);
  return { date, known, usage: usage?.id ?? null, text, with: named, source };
}
