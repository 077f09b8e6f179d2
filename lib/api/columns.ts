/** The columns of the CSV: how each is filled, and what its Table Schema says of it. */
import { onceFor } from "../content/once-for";
import type { Site } from "../load";
import { idsOf, levelsOf } from "../members/vocabulary";
import type { MemberJson } from "./member-json";

/** A column. A list stands in one cell, joined by ` | `. */
export interface Column {
  name: string;
  value(member: MemberJson): string | null | undefined;
  /** `date` is a day, `uri` an address. */
  type: "string" | "date" | "uri";
  description: string;
  required?: boolean;
  /** The values that exist today. */
  values?: readonly string[];
}

/** Joins a list in one cell. */
function list(values: readonly string[]): string {
  return values.join(" | ");
}

/** New columns are added at the end: the order is a promise. */
export const columnsOf = onceFor(
  ({ config, register: { vocabulary } }: Site): readonly Column[] => [
    {
      name: "id",
      value: ({ id }) => id,
      type: "string",
      description: "Never changes meaning.",
      required: true,
    },
    {
      name: "name",
      value: ({ name }) => name,
      type: "string",
      description: "The full name on the day asked for.",
      required: true,
    },
    {
      name: "shortName",
      value: ({ shortName }) => shortName,
      type: "string",
      description: "As one says it.",
      required: true,
    },
    {
      name: "kind",
      value: ({ kind }) => kind,
      type: "string",
      description: "The kind of organisation. Others may be added.",
      required: true,
      values: idsOf(vocabulary.kinds),
    },
    {
      name: "level",
      value: ({ level }) => level,
      type: "string",
      description: "Of kinds that have levels only.",
      values: idsOf(levelsOf(vocabulary)),
    },
    {
      name: "status",
      value: ({ status }) => status,
      type: "string",
      description: "On the day asked for.",
      required: true,
      values: ["current", "former"],
    },
    ...date("joined", true),
    ...date("left", false),
    {
      name: "summary",
      value: ({ summary }) => summary,
      type: "string",
      description: `The newest statement on its use of ${config.subject}, in French; true when made.`,
    },
    {
      name: "summaryDate",
      value: ({ summaryDate }) => summaryDate,
      type: "date",
      description: "The day of the statement, or that on which its source was read.",
    },
    {
      name: "usage",
      value: ({ usage }) => usage,
      type: "string",
      description: "That of the newest statement which has one. Others may be added.",
      values: idsOf(vocabulary.usages),
    },
    { name: "website", value: ({ website }) => website, type: "uri", description: "Its own site." },
    { name: "place", value: ({ place }) => place, type: "string", description: "Where it is." },
    {
      name: "formerNames",
      value: ({ formerNames }) => list(formerNames.map(({ name }) => name)),
      type: "string",
      description: "Names given up, oldest first, joined by ' | '.",
    },
    {
      name: "sources",
      value: ({ sources }) => list(sources.map(({ url }) => url)),
      type: "string",
      description: "Addresses of the sources, joined by ' | '.",
    },
    {
      name: "url",
      value: ({ url }) => url,
      type: "uri",
      description: "Its page on this site.",
      required: true,
    },
  ],
);

/** The five columns of a date: EDTF, both bounds, the counting day, the French label. */
function date(event: "joined" | "left", required: boolean): Column[] {
  const of = event === "joined" ? "The newest arrival" : "The departure, if any";
  return [
    {
      name: `${event}Edtf`,
      value: (member) => member[event]?.edtf,
      type: "string",
      description: `${of}, as the register has it, in EDTF.`,
      required,
    },
    {
      name: `${event}Earliest`,
      value: (member) => member[event]?.earliest,
      type: "date",
      description: `${of}: the earliest possible day; empty where none is known.`,
    },
    {
      name: `${event}Latest`,
      value: (member) => member[event]?.latest,
      type: "date",
      description: `${of}: the latest possible day.`,
      required,
    },
    {
      name: `${event}Counted`,
      value: (member) => member[event]?.counted,
      type: "date",
      description: `${of}: the day from which it counts.`,
      required,
    },
    {
      name: `${event}Label`,
      value: (member) => member[event]?.label,
      type: "string",
      description: `${of}, in French.`,
      required,
    },
  ];
}
