/** `/api/members.schema.json`: the columns of the CSV as Table Schema (Frictionless) tells them. */
import { z } from "zod";
import { json } from "./answer";
import { type Column, columnsOf } from "./columns";
import { endpoint } from "./endpoint";

/** `GET /api/members.schema.json`: the description of the CSV. */
export const tableSchema = endpoint({
  path: "/api/members.schema.json",
  name: "describeMembersCsv",
  summary: "The columns of the CSV",
  description: "A Table Schema of what /api/members?format=csv gives.",
  parameters: () => z.strictObject({}),
  success: () => ({
    description: "The schema.",
    content: {
      "application/json": z.object({
        $schema: z.string(),
        title: z.string(),
        fields: z.array(
          z.object({
            name: z.string(),
            type: z.enum(["string", "date"]),
            format: z.enum(["default", "uri"]),
            description: z.string(),
            constraints: z.looseObject({}),
          }),
        ),
        primaryKey: z.string(),
        missingValues: z.array(z.string()),
      }),
    },
  }),
  answer: (_, { site }) =>
    json({
      $schema: "https://specs.frictionlessdata.io/schemas/table-schema.json",
      title: `${site.config.name}: members`,
      fields: columnsOf(site).map(field),
      primaryKey: "id",
      missingValues: [""],
    }),
});

function field({ name, type, description, required = false, values }: Column) {
  return {
    name,
    type: type === "date" ? "date" : "string",
    format: type === "uri" ? "uri" : "default",
    description,
    constraints: { ...(required && { required }), ...(values && { enum: values }) },
  };
}
