/**
 * The fields of a member, one table: JSON, CSV, OpenAPI, Table Schema and the reference on /donnees
 * come from it. Its order is a promise: new fields and columns are added at the end.
 */
import * as z from "zod";
import { onceFor } from "../content/once-for";
import { type Day, earlier } from "../dates/day";
import type { Site } from "../load";
import type { MemberView } from "../members/as-of";
import { countingDay } from "../members/head-count";
import type { HeldRole, Period } from "../members/member";
import { type PlainValues, plainFields, plainNames } from "../members/plain-fields";
import { statementsOn } from "../members/statements";
import { idsOf, levelsOf } from "../members/vocabulary";
import { publishedOn } from "../posts/published";
import { memberUrl, postUrl } from "../urls";
import { dateJson, dateSchema } from "./date-json";
import {
  type Cell,
  type ColumnOf,
  type Field,
  fieldOf,
  filled,
  joinedCell,
  objectOf,
  said,
} from "./field";
import { addressField, dayField, growing } from "./meta";
import { sourceJson, sourceSchema, statementJson, statementShape } from "./statement-json";

/** A member as of the day `on`, and the site that shows it. */
export interface MemberRow {
  view: MemberView;
  on: Day;
  site: Site;
}

const joined = dateSchema.describe("The arrival.");
const left = dateSchema
  .nullable()
  .describe("The departure, as known now; null for a member that stays.");

const field = fieldOf<MemberRow>();

/** A field of the table of plain fields. */
function plain(name: keyof PlainValues): Field<MemberRow> {
  const { french, english } = plainFields[name];
  const schema = name === "website" ? addressField : z.string();
  return field(name, said(schema.nullable(), french, english), ({ view }) => view.member[name]);
}

/** Plain fields that stand where answers first had them; others come at the end. */
const PLACED: readonly string[] = ["website", "place", "siren"];

/** The fields of a member, in their order. */
export const memberFields = onceFor(
  ({ config, register: { vocabulary } }: Site): readonly Field<MemberRow>[] => {
    const summary = `The newest statement on its use of ${config.subject}`;
    return [
      field(
        "id",
        said(z.string(), "L’identifiant, qui ne change jamais de sens.", "Never changes meaning."),
        ({ view }) => view.id,
      ),
      field(
        "name",
        said(z.string(), "Le nom entier, ce jour-là.", "The full name on that day."),
        ({ view }) => view.name,
      ),
      field(
        "shortName",
        said(
          z.string(),
          "Le nom comme on le dit ; à défaut, le nom entier.",
          "As one says it; the full name where there is no other.",
        ),
        ({ view }) => view.shortName,
      ),
      {
        ...field(
          "formerNames",
          said(
            z.array(
              z.object({
                name: said(z.string(), "Un nom abandonné à ce jour, les plus anciens d’abord."),
                until: said(dateSchema, "Quand il l’a été."),
              }),
            ),
            "",
            "Names given up by that day, oldest first.",
          ),
          ({ view }) =>
            view.formerNames.map(({ name, until }) => ({ name, until: dateJson(until) })),
          [
            {
              schema: z.string(),
              cell: (names) => joinedCell(names.map(({ name }) => name)),
              description: "Names given up, oldest first, joined by ' | '.",
              words: "Les noms abandonnés, joints par « | ».",
              required: false,
            },
          ],
        ),
        columnsAfter: "place",
      },
      field(
        "kind",
        said(growing(idsOf(vocabulary.kinds)), "Le type ; d’autres pourront s’ajouter."),
        ({ view }) => view.member.kind.id,
        [{ description: "The kind of organisation. Others may be added." }],
      ),
      field(
        "level",
        said(
          growing(idsOf(levelsOf(vocabulary))).nullable(),
          "Le niveau, pour les types qui en ont.",
          "Of kinds that have levels only.",
        ),
        ({ view }) => view.member.level?.id ?? null,
      ),
      field(
        "status",
        said(z.enum(["current", "former"]), "Membre ce jour-là, ou parti.", "On that day."),
        ({ view }) => view.status,
      ),
      field(
        "joined",
        said(joined, "La dernière arrivée à ce jour.", "The newest arrival by that day."),
        ({ view }) => stayJson(view.period).joined,
        dateColumns("joined", "The newest arrival", "L’arrivée"),
      ),
      field(
        "left",
        said(left, "Le départ, tel qu’on le connaît aujourd’hui."),
        ({ view }) => stayJson(view.period).left,
        dateColumns("left", "The departure, if any", "Le départ"),
      ),
      field(
        "periods",
        z
          .array(
            z.object({
              joined: said(joined, "Le début d’un séjour, les plus anciens d’abord."),
              left: said(left, "Sa fin."),
            }),
          )
          .describe("Stays begun by that day, oldest first."),
        ({ view }) => view.periods.map(stayJson),
      ),
      field(
        "succeededBy",
        said(
          z.string().nullable(),
          "L’identifiant du membre qui lui succède.",
          "The id of the member that continues it.",
        ),
        ({ view }) => view.member.succeededBy,
        [],
      ),
      field(
        "summary",
        said(
          z.string().nullable(),
          `La dernière mention, à ce jour, de ce qu’il fait de ${config.subject} ; vraie ce jour-là.`,
          `${summary} by that day, in French; true when made.`,
        ),
        ({ view }) => view.statement?.text ?? null,
      ),
      field(
        "summaryDate",
        said(
          dayField.nullable(),
          "Le jour de cette mention, ou celui où sa source a été lue.",
          "The day of the statement; where its source has none, the day on which it was read.",
        ),
        ({ view }) => view.statement?.day ?? null,
      ),
      field(
        "usage",
        said(
          growing(idsOf(vocabulary.usages)).nullable(),
          "L’usage, d’après la dernière mention qui en dit un ; d’autres pourront s’ajouter.",
          "That of the newest statement which has one.",
        ),
        ({ view }) => view.usage?.id ?? null,
        [{ description: "That of the newest statement which has one. Others may be added." }],
      ),
      plain("website"),
      plain("place"),
      field(
        "sources",
        z
          .array(sourceSchema)
          .describe("Where the facts come from; the source of the summary among them."),
        ({ view: { member, statement }, site }) => {
          const { sources } = member;
          const isMissing = !sources.some(({ url }) => url === statement?.source.url);
          const all = statement !== null && isMissing ? [...sources, statement.source] : sources;
          return all.map((source) => sourceJson(source, site.register));
        },
        [
          {
            schema: z.string(),
            cell: (sources) => joinedCell(sources.map(({ url }) => url)),
            description: "Addresses of the sources, joined by ' | '.",
            words: "Les adresses des sources, jointes par « | ».",
            required: false,
          },
        ],
      ),
      field(
        "posts",
        z
          .array(
            z.object({
              slug: said(z.string(), "Une actualité qui le nomme, les plus récents d’abord."),
              title: said(z.string(), "Son titre."),
              date: said(dayField, "Son jour."),
              url: said(addressField, "Son adresse."),
            }),
          )
          .describe("Posts published by that day which name the member, newest first."),
        ({ view, on, site }) =>
          publishedOn(site.posts, earlier(on, site.today))
            .filter(({ mentions }) => mentions.includes(view.id))
            .map(({ slug, title, date }) => ({
              ...{ slug, title, date },
              url: `${site.base}${postUrl(slug)}`,
            })),
      ),
      field(
        "url",
        said(addressField, "Sa page sur ce site.", "Its page."),
        ({ view, site }) => `${site.base}${memberUrl(view.id)}`,
      ),
      field(
        "statements",
        z
          .array(z.object(statementShape(vocabulary)))
          .describe("All known on that day, newest first."),
        ({ view, on, site }) =>
          statementsOn(view.member, on)
            .map((statement) => statementJson(statement, site))
            .reverse(),
      ),
      field(
        "roles",
        z
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
        ({ view, on }) =>
          view.member.roles.filter(({ from }) => from === null || from.latest <= on).map(roleJson),
      ),
      plain("siren"),
      field(
        "logo",
        said(addressField.nullable(), "L’adresse de son logo.", "The address of its logo."),
        ({ view: { member }, site }) => member.logo && `${site.base}${encodeURI(member.logo)}`,
        [],
      ),
      field(
        "territory",
        said(
          territorySchema.nullable(),
          "Le territoire de son siège, par les codes de l’Insee.",
          "Where its seat is, by INSEE codes; null where unknown, or abroad.",
        ),
        ({ view }) => view.member.territory,
        territoryColumns,
      ),
      ...plainNames.filter((name) => !PLACED.includes(name)).map(plain),
    ];
  },
);

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

type TerritoryJson = z.infer<typeof territorySchema> | null;

const territoryColumns: readonly ColumnOf<TerritoryJson>[] = (
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
  ] satisfies [string, (territory: TerritoryJson) => Cell, string, string][]
).map(([name, cell, english, french]) => ({
  name,
  cell,
  schema: z.string().nullable(),
  description: `The territory of its seat: ${english}`,
  words: `Le territoire de son siège : ${french}.`,
  // A spreadsheet would turn codes into numbers.
  inExcel: !name.endsWith("Code"),
}));

/** The shape of a member. */
export const memberSchema = onceFor((site: Site) =>
  objectOf(memberFields(site)).meta({ shape: "member" }),
);

/** A member as the API gives it. */
export function memberJson(row: MemberRow): Record<string, unknown> {
  return filled(memberFields(row.site), row);
}

function stayJson(period: Period) {
  return {
    joined: dateJson(period.joined, countingDay(period)),
    left: period.left === null ? null : dateJson(period.left),
  };
}

function roleJson({ role, from, until }: HeldRole) {
  return { role: role.id, from: from && dateJson(from), until: until && dateJson(until) };
}

type DateJson = z.infer<typeof dateSchema>;

/** The five columns of a date: EDTF, both bounds, the counting day, the French label. */
function dateColumns(
  event: "joined" | "left",
  of: string,
  words: string,
): ColumnOf<DateJson | null>[] {
  const isRequired = event === "joined";
  const empty = "le premier jour possible ; vide si aucun n’est connu.";
  const counted = `le jour à partir duquel on ${isRequired ? "compte" : "ne compte plus"}.`;
  const edtf = "ce qu’en dit le registre, en EDTF, la notation des archivistes.";
  const parts = [
    ["Edtf", "edtf", ", as the register has it, in EDTF.", edtf],
    ["Earliest", "earliest", ": the earliest possible day; empty where none is known.", empty],
    ["Latest", "latest", ": the latest possible day.", "le dernier jour possible."],
    ["Counted", "counted", ": the day from which it counts.", counted],
    ["Label", "label", ", in French.", "la même chose en français."],
  ] as const;
  return parts.map(([name, part, description, french]) => ({
    name: `${event}${name}`,
    schema: dateSchema.shape[part],
    cell: (date) => date?.[part],
    description: `${of}${description}`,
    words: `${words} : ${french}`,
    required: isRequired && part !== "earliest",
    inExcel: part !== "edtf",
  }));
}
