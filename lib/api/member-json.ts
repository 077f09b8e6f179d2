/**
 * A member, as JSON and as a row of the CSV. OpenAPI, Table Schema and the reference on /donnees come
 * from the same. The order is a promise: new fields and columns are added at the end.
 */
import * as z from "zod";
import { onceFor } from "../content/once-for";
import { type Day, earlier } from "../dates/day";
import type { Site } from "../load";
import type { MemberView } from "../members/as-of";
import { countingDay } from "../members/head-count";
import type { Period } from "../members/member";
import { plainFields, plainNames } from "../members/plain-fields";
import { statementsOn } from "../members/statements";
import { idsOf, levelsOf } from "../members/vocabulary";
import { publishedOn } from "../posts/published";
import { memberUrl, postUrl } from "../urls";
import { type Cell, joined, type OwnColumn, type OwnColumns, said } from "./described";
import {
  addressField,
  dateJson,
  dateSchema,
  dayField,
  growing,
  sourceJson,
  sourceSchema,
  statementJson,
  statementShape,
} from "./parts";

const arrival = dateSchema.describe("The arrival.");
const departure = dateSchema
  .nullable()
  .describe("The departure, as known now; null for a member that stays.");

const areaSchema = z.object({
  code: said(z.string(), "Son code Insee."),
  name: said(z.string(), "Son nom."),
});

const territorySchema = z.object({
  type: said(z.enum(["commune", "departement", "region"]), "De quelle sorte il est."),
  code: said(z.string(), "Son code Insee : 34172, 34 ou 76."),
  name: said(z.string(), "Son nom."),
  departement: said(areaSchema.nullable(), "Le département, s’il est dans un seul."),
  region: said(areaSchema, "La région."),
});

/** A field of the table of plain fields. */
function plain(name: keyof typeof plainFields) {
  const { french, english } = plainFields[name];
  const schema = name === "website" ? addressField : z.string();
  return said(schema.nullable(), french, english);
}

/** All plain fields: those that have no place of their own come last. */
const allPlain: object = Object.fromEntries(plainNames.map((name) => [name, plain(name)]));

const shapeOf = ({ config, register: { vocabulary } }: Site) => ({
  id: said(z.string(), "L’identifiant, qui ne change jamais de sens.", "Never changes meaning."),
  name: said(z.string(), "Le nom entier, ce jour-là.", "The full name on that day."),
  shortName: said(
    z.string(),
    "Le nom comme on le dit ; à défaut, le nom entier.",
    "As one says it; the full name where there is no other.",
  ),
  formerNames: z
    .array(
      z.object({
        name: said(z.string(), "Un nom abandonné à ce jour, les plus anciens d’abord."),
        until: said(dateSchema, "Quand il l’a été."),
      }),
    )
    .describe("Names given up by that day, oldest first."),
  kind: said(growing(idsOf(vocabulary.kinds)), "Le type ; d’autres pourront s’ajouter."),
  level: said(
    growing(idsOf(levelsOf(vocabulary))).nullable(),
    "Le niveau, pour les types qui en ont.",
    "Of kinds that have levels only.",
  ),
  status: said(z.enum(["current", "former"]), "Membre ce jour-là, ou parti.", "On that day."),
  joined: said(arrival, "La dernière arrivée à ce jour.", "The newest arrival by that day."),
  left: said(departure, "Le départ, tel qu’on le connaît aujourd’hui."),
  periods: z
    .array(
      z.object({
        joined: said(arrival, "Le début d’un séjour, les plus anciens d’abord."),
        left: said(departure, "Sa fin."),
      }),
    )
    .describe("Stays begun by that day, oldest first."),
  succeededBy: said(
    z.string().nullable(),
    "L’identifiant du membre qui lui succède.",
    "The id of the member that continues it.",
  ),
  summary: said(
    z.string().nullable(),
    `La dernière mention, à ce jour, de ce qu’il fait de ${config.subject} ; vraie ce jour-là.`,
    `The newest statement on its use of ${config.subject} by that day, in French; true when made.`,
  ),
  summaryDate: said(
    dayField.nullable(),
    "Le jour de cette mention, ou celui où sa source a été lue.",
    "The day of the statement; where its source has none, the day on which it was read.",
  ),
  usage: said(
    growing(idsOf(vocabulary.usages)).nullable(),
    "L’usage, d’après la dernière mention qui en dit un ; d’autres pourront s’ajouter.",
    "That of the newest statement which has one.",
  ),
  ...{ website: plain("website"), place: plain("place") },
  sources: z
    .array(sourceSchema)
    .describe("Where the facts come from; the source of the summary among them."),
  posts: z
    .array(
      z.object({
        slug: said(z.string(), "Une actualité qui le nomme, les plus récents d’abord."),
        title: said(z.string(), "Son titre."),
        date: said(dayField, "Son jour."),
        url: said(addressField, "Son adresse."),
      }),
    )
    .describe("Posts published by that day which name the member, newest first."),
  url: said(addressField, "Sa page sur ce site.", "Its page."),
  statements: z
    .array(z.object(statementShape(vocabulary)))
    .describe("All known on that day, newest first."),
  roles: z
    .array(
      z.object({
        role: said(growing(idsOf(vocabulary.roles)), "Une fonction tenue dans le Club."),
        from: said(dateSchema.nullable(), "Depuis quand.", "Since when; null if unknown."),
        until: said(
          dateSchema.nullable(),
          "Jusqu’à quand, tel qu’on le sait aujourd’hui.",
          "Until when, as known now; null where it goes on.",
        ),
      }),
    )
    .describe("Offices of the Club, those begun by that day."),
  ...{ siren: plain("siren") },
  logo: said(addressField.nullable(), "L’adresse de son logo.", "The address of its logo."),
  territory: said(
    territorySchema.nullable(),
    "Le territoire de son siège, par les codes de l’Insee.",
    "Where its seat is, by INSEE codes; null where unknown, or abroad.",
  ),
  ...allPlain,
});

/** The shape of a member. */
export const memberSchema = onceFor((site: Site) =>
  z.object(shapeOf(site)).meta({ shape: "member" }),
);

/** A member as the API gives it. */
export type MemberJson = z.infer<ReturnType<typeof memberSchema>>;

/** A member, seen as of the day `on`, as the API gives it. */
export function memberJson({ view, on }: { view: MemberView; on: Day }, site: Site): MemberJson {
  const { id, name, shortName, status, member, statement } = view;
  const { website, place, siren, territory, sources } = member;
  const isMissing = !sources.some(({ url }) => url === statement?.source.url);
  const all = statement !== null && isMissing ? [...sources, statement.source] : sources;
  const plainValues: object = Object.fromEntries(plainNames.map((one) => [one, member[one]]));
  return {
    ...{ id, name, shortName },
    formerNames: view.formerNames.map((one) => ({ name: one.name, until: dateJson(one.until) })),
    ...{ kind: member.kind.id, level: member.level?.id ?? null, status },
    ...stayJson(view.period),
    periods: view.periods.map(stayJson),
    succeededBy: member.succeededBy,
    summary: statement?.text ?? null,
    summaryDate: statement?.day ?? null,
    usage: view.usage?.id ?? null,
    ...{ website, place },
    sources: all.map((source) => sourceJson(source, site)),
    posts: publishedOn(site.posts, earlier(on, site.today))
      .filter(({ mentions }) => mentions.includes(id))
      .map(({ slug, title, date }) => ({
        ...{ slug, title, date },
        url: `${site.base}${postUrl(slug)}`,
      })),
    url: `${site.base}${memberUrl(id)}`,
    statements: statementsOn(member, on)
      .map((one) => statementJson(one, site))
      .reverse(),
    roles: member.roles
      .filter(({ from }) => from === null || from.latest <= on)
      .map(({ role, from, until }) => ({
        ...{ role: role.id, from: from && dateJson(from), until: until && dateJson(until) },
      })),
    siren,
    logo: member.logo && `${site.base}${encodeURI(member.logo)}`,
    territory,
    ...plainValues,
  };
}

function stayJson(period: Period) {
  return {
    joined: dateJson(period.joined, countingDay(period)),
    left: period.left === null ? null : dateJson(period.left),
  };
}

/** The columns of the CSV that are not simply fields. */
export const memberColumns: OwnColumns<MemberJson> = {
  kind: [{ description: "The kind of organisation. Others may be added." }],
  joined: dateColumns("joined", "The newest arrival", "L’arrivée"),
  left: dateColumns("left", "The departure, if any", "Le départ"),
  succeededBy: [],
  usage: [{ description: "That of the newest statement which has one. Others may be added." }],
  // Where the CSV has always had the former names.
  place: [
    {},
    {
      name: "formerNames",
      ...joined<MemberJson>(
        "Les noms abandonnés, joints par « | ».",
        "Names given up, oldest first, joined by ' | '.",
        ({ formerNames }) => formerNames.map(({ name }) => name),
      ),
    },
  ],
  sources: [
    joined(
      "Les adresses des sources, jointes par « | ».",
      "Addresses of the sources, joined by ' | '.",
      ({ sources }) => sources.map(({ url }) => url),
    ),
  ],
  logo: [],
  territory: (
    [
      ["territoryType", (one) => one?.type, "commune, departement or region.", "sa sorte"],
      ["territoryCode", (one) => one?.code, "its INSEE code.", "son code Insee"],
      ["territoryName", (one) => one?.name, "its name.", "son nom"],
      [
        "departementCode",
        (one) => one?.departement?.code,
        "its département’s code.",
        "le code de son département",
      ],
      ["departementName", (one) => one?.departement?.name, "its département.", "son département"],
      ["regionCode", (one) => one?.region.code, "its région’s code.", "le code de sa région"],
      ["regionName", (one) => one?.region.name, "its région.", "sa région"],
    ] satisfies [string, (territory: MemberJson["territory"]) => Cell, string, string][]
  ).map(([name, part, english, french]) => ({
    name,
    cell: ({ territory }) => part(territory),
    schema: z.string().nullable(),
    description: `The territory of its seat: ${english}`,
    words: `Le territoire de son siège : ${french}.`,
    // A spreadsheet would turn codes into numbers.
    inExcel: !name.endsWith("Code"),
  })),
};

/** The five columns of a date: EDTF, both bounds, the counting day, the French label. */
function dateColumns(
  event: "joined" | "left",
  of: string,
  words: string,
): OwnColumn<Pick<MemberJson, "joined" | "left">>[] {
  const counts = event === "joined" ? "compte" : "ne compte plus";
  const edtf = "ce qu’en dit le registre, en EDTF, la notation des archivistes.";
  const parts = [
    ["Edtf", "edtf", ", as the register has it, in EDTF.", edtf],
    [
      "Earliest",
      "earliest",
      ": the earliest possible day; empty where none is known.",
      "le premier jour possible ; vide si aucun n’est connu.",
    ],
    ["Latest", "latest", ": the latest possible day.", "le dernier jour possible."],
    [
      "Counted",
      "counted",
      ": the day from which it counts.",
      `le jour à partir duquel on ${counts}.`,
    ],
    ["Label", "label", ", in French.", "la même chose en français."],
  ] as const;
  return parts.map(([name, part, description, french]) => ({
    name: `${event}${name}`,
    schema: dateSchema.shape[part],
    cell: (item) => item[event]?.[part],
    description: `${of}${description}`,
    words: `${words} : ${french}`,
    nullable: event === "left" || part === "earliest",
    inExcel: part !== "edtf",
  }));
}

/** Objects that stand in many answers, and are told once: see `ValueType`. */
export function shapesOf(site: Site) {
  return { date: dateSchema, member: memberSchema(site) };
}
