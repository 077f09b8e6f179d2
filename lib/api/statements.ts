/** `/api/statements`: what sources say of what members do, each on its day. */
import * as z from "zod";
import { BEFORE_ALL_DAYS } from "../dates/day";
import { compare } from "../members/order";
import { memberByFormerId, memberById } from "../members/register";
import { idsOf } from "../members/vocabulary";
import { faultOf, quoted, wrongParameters } from "./answer";
import { joined, said } from "./described";
import { list, pageParameters } from "./list";
import { anyOf, inOrder, lastDay, notInOrder, periodMeta, periodParameters } from "./parameters";
import {
  referenceColumns,
  referenceSchema,
  referenceTo,
  sourceSchema,
  statementJson,
  statementShape,
} from "./parts";

/** The dated statements of a period. */
export const statements = list({
  path: "/api/statements",
  name: "listStatements",
  summary: "What sources say of what members do",
  description:
    "Dated statements, each with its source and true on its day alone, by date, then id of the " +
    "member. Some are older than the membership.",
  success: "The statements of the period.",
  file: "mentions",
  key: null,
  parameters: ({ register: { vocabulary } }) =>
    z
      .strictObject({
        member: z.string().optional().describe("The id of one member, a former one too."),
        usage: anyOf(idsOf(vocabulary.usages), "Any of these uses."),
        ...periodParameters,
        ...pageParameters(),
      })
      .refine(inOrder, notInOrder),
  item: ({ register: { vocabulary } }) =>
    z.object({
      member: referenceSchema.describe("With the name that it bore on that day."),
      ...statementShape(vocabulary),
    }),
  meta: {
    member: said(
      z.string().nullable(),
      "Le membre demandé, sous son identifiant d’aujourd’hui.",
      "The present id of the member asked for; null where none was.",
    ),
    ...periodMeta,
  },
  find: ({ member: asked, usage, ...period }, call) => {
    const { register, today } = call.site;
    const only =
      asked === undefined
        ? undefined
        : (memberById(register, asked) ?? memberByFormerId(register, asked));
    if (asked !== undefined && only === undefined) {
      const fault = faultOf("member", `No member has the id ${quoted(asked)}.`);
      return { refused: wrongParameters(call, [fault]) };
    }
    const from = period.from ?? BEFORE_ALL_DAYS;
    const to = lastDay(period, today);
    const rows = (only === undefined ? register.members : [only])
      .flatMap((member) => member.uses.map((statement) => ({ member, statement })))
      .filter(({ statement: { day } }) => from < day && day <= to)
      .filter(({ statement }) => usage.length === 0 || usage.includes(statement.usage?.id ?? ""))
      .sort(
        (a, b) => compare(a.statement.day, b.statement.day) || compare(a.member.id, b.member.id),
      );
    return { rows, meta: { member: only?.id ?? null, from: period.from ?? null, to }, day: to };
  },
  json: ({ member, statement }, site) => ({
    member: referenceTo(member, statement.day, site),
    ...statementJson(statement, site),
  }),
  columns: {
    member: referenceColumns,
    with: [
      joined<{ with: { id: string }[] }>(
        "Les identifiants des autres membres que la source nomme, joints par « | ».",
        "Ids of other members that the source names, joined by ' | '.",
        (item) => idsOf(item.with),
      ),
    ],
    source: [
      {
        name: "sourceTitle",
        schema: said(sourceSchema.shape.title, "Ce qu’est la source.", "What the source is."),
        cell: ({ source }) => source.title,
      },
      {
        name: "sourceUrl",
        schema: said(
          sourceSchema.shape.url,
          "L’adresse de la source.",
          "The address of the source.",
        ),
        cell: ({ source }) => source.url,
      },
      { name: "sourceCopy", schema: sourceSchema.shape.copy, cell: ({ source }) => source.copy },
    ],
  },
});
