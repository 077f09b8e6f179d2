/** The parts of which answers are made: days, dates, addresses, members, sources, statements, `meta`. */
import * as z from "zod";
import type { Day } from "../dates/day";
import type { ApproximateDate } from "../dates/edtf";
import { dateLabel } from "../dates/french";
import type { Site } from "../load";
import { namesOn } from "../members/as-of";
import type { Member, Statement } from "../members/member";
import { copyOf, memberById } from "../members/register";
import type { Source } from "../members/sources";
import { idsOf, type Vocabulary } from "../members/vocabulary";
import { memberUrl } from "../urls";
import { type OwnColumn, said } from "./described";

/** A day. */
export const dayField = z.string().meta({ format: "date" });

/** An address. */
export const addressField = z.string().meta({ format: "uri" });

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

/** What is known of a date. */
export const dateSchema = z
  .object({
    edtf: said(
      z.string(),
      "Ce qu’en dit le registre, en EDTF, la notation des archivistes.",
      "As the register has it: EDTF (ISO 8601-2), e.g. [..2019-10-18].",
    ),
    earliest: said(
      dayField.nullable(),
      "Le premier jour possible ; null si aucun n’est connu.",
      "The earliest possible day; null where none is known.",
    ),
    latest: said(dayField, "Le dernier jour possible.", "The latest possible day."),
    counted: said(dayField, "Le jour à partir duquel on compte.", "The day from which it counts."),
    uncertain: said(
      z.boolean(),
      "La source est douteuse ; les bornes n’en changent pas.",
      "The source is doubtful; moves no bound.",
    ),
    label: said(z.string(), "La même chose en français.", "In French."),
  })
  .meta({ shape: "date" });

/** A date as the API gives it; it counts from `counted`, or else from the latest possible day. */
export function dateJson(date: ApproximateDate, counted?: Day): z.infer<typeof dateSchema> {
  const { edtf, earliest, latest, uncertain } = date;
  return { edtf, earliest, latest, counted: counted ?? latest, uncertain, label: dateLabel(date) };
}

/** A member that an answer names. */
export const referenceSchema = z.object({
  id: said(z.string(), "L’identifiant du membre."),
  name: said(z.string(), "Le nom qu’il porte ce jour-là."),
  url: said(addressField, "Sa page."),
});

/** A member as answers name it, called as on a day. */
export function referenceTo(
  member: Member,
  day: Day,
  { base }: Site,
): z.infer<typeof referenceSchema> {
  const { id } = member;
  return { id, name: namesOn(member, day).name, url: `${base}${memberUrl(id)}` };
}

/** The members that have these ids, called as on a day. */
export function referencesTo(ids: readonly string[], day: Day, site: Site) {
  return ids.flatMap((id) => {
    const member = memberById(site.register, id);
    return member ? [referenceTo(member, day, site)] : [];
  });
}

/** The three columns of the member that an item is about. */
export const referenceColumns: OwnColumn<{ member: z.infer<typeof referenceSchema> }>[] = (
  [
    ["memberId", "id", "its id", "son identifiant"],
    ["memberName", "name", "its name on that day", "son nom ce jour-là"],
    ["memberUrl", "url", "its page", "sa page"],
  ] as const
).map(([name, part, english, french]) => ({
  name,
  schema: said(referenceSchema.shape[part], `Le membre : ${french}.`, `The member: ${english}.`),
  cell: ({ member }) => member[part],
}));

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
export function sourceJson(source: Source, { register }: Site): z.infer<typeof sourceSchema> {
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
export function statementJson({ day, known, usage, text, ...of }: Statement, site: Site) {
  return {
    ...{ date: day, known, usage: usage?.id ?? null, text },
    with: referencesTo(of.with, day, site),
    source: sourceJson(of.source, site),
  };
}
