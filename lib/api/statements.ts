/** `/api/statements`: what sources say of what members do, each on its day. */
import * as z from "zod";
import { BEFORE_ALL_DAYS } from "../dates/day";
import type { Member, Statement } from "../members/member";
import { namesOn } from "../members/names";
import { compare } from "../members/order";
import { memberByFormerId, memberById } from "../members/register";
import { idsOf } from "../members/vocabulary";
import { type Field, fieldOf, said } from "./field";
import { list, pageParameters } from "./list";
import { inOrder, lastDay, notInOrder, periodMeta, periodParameters } from "./parameters";
import { quoted, wrongParameters } from "./problem";
import { referenceColumns, referenceSchema, referenceTo } from "./reference";
import { statementJson, statementShape } from "./statement-json";

interface Row {
  member: Member;
  statement: Statement;
  base: string;
}

const field = fieldOf<Row>();

/** The dated statements of a period. */
export const statements = list({
  path: "/api/statements",
  name: "listStatements",
  summary: "What sources say of what members do",
  description:
    "Dated statements, each with its source and true on its day alone, by date, then id of the " +
    "member. Some are older than the membership.",
  success: "The statements of the period.",
  items: "statements",
  schemaName: "describeStatementsCsv",
  file: "mentions",
  key: null,
  parameters: ({ register: { vocabulary } }) =>
    z
      .strictObject({
        member: z.string().optional().describe("The id of one member, a former one too."),
        usage: z
          .array(z.enum(idsOf(vocabulary.usages)))
          .default([])
          .describe("Any of these uses."),
        ...periodParameters,
        ...pageParameters(),
      })
      .refine(inOrder, notInOrder),
  fields: (site): Field<Row>[] => {
    const shape = statementShape(site.register.vocabulary);
    const of = ({ statement }: Row) => statementJson(statement, site);
    return [
      field(
        "member",
        referenceSchema.describe("With the name that it bore on that day."),
        ({ member, statement, base }) =>
          referenceTo(member.id, namesOn(member, statement.day).name, base),
        referenceColumns("member", "The member", "Le membre"),
      ),
      field("date", shape.date, (row) => of(row).date),
      field("known", shape.known, (row) => of(row).known),
      field("usage", shape.usage, (row) => of(row).usage),
      field("text", shape.text, (row) => of(row).text),
      field("with", shape.with, (row) => of(row).with, [
        {
          schema: z.string(),
          cell: (members) => members.map(({ id }) => id).join(" | "),
          description: "Ids of other members that the source names, joined by ' | '.",
          words: "Les identifiants des autres membres que la source nomme, joints par « | ».",
          required: false,
        },
      ]),
      field("source", shape.source, (row) => of(row).source, [
        {
          name: "sourceTitle",
          schema: shape.source.shape.title,
          cell: ({ title }) => title,
          description: "What the source is.",
          words: "Ce qu’est la source.",
        },
        {
          name: "sourceUrl",
          schema: shape.source.shape.url,
          cell: ({ url }) => url,
          description: "The address of the source.",
          words: "L’adresse de la source.",
        },
        { name: "sourceCopy", schema: shape.source.shape.copy, cell: ({ copy }) => copy },
      ]),
    ];
  },
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
      const detail = `No member has the id ${quoted(asked)}.`;
      const fault = { parameter: "member", detail, allowed: null, suggestion: null };
      return { refused: wrongParameters(call, [fault]) };
    }
    const from = period.from ?? BEFORE_ALL_DAYS;
    const to = lastDay(period, today);
    const items = (only === undefined ? register.members : [only])
      .flatMap((member) => member.uses.map((statement) => ({ member, statement, base: call.base })))
      .filter(({ statement: { day } }) => from < day && day <= to)
      .filter(({ statement }) => usage.length === 0 || usage.includes(statement.usage?.id ?? ""))
      .sort(
        (a, b) => compare(a.statement.day, b.statement.day) || compare(a.member.id, b.member.id),
      );
    return { items, meta: { member: only?.id ?? null, from: period.from ?? null, to }, day: to };
  },
});
