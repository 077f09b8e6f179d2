import { z } from "zod";
import { endpoints } from "../../lib/api/endpoints";

/** What each address gives, in French; the parameters are those of the schemas. */
const FRENCH: Record<string, string> = {
  listMembers: "Les membres d’un jour",
  getMember: "Un membre",
  listChanges: "Arrivées, départs, changements de nom",
  listStatistics: "Les effectifs, par an ou par mois",
  listPosts: "Les actualités",
  describeMembersCsv: "La description des colonnes du CSV",
  getHealth: "L’état du service",
};

/** Every address of the API with its parameters, from the schemas that read them. */
export function Operations() {
  return (
    <dl className="entries border-t border-rule font-ui text-s">
      {endpoints.map(({ path, name, summary, parameters }) => (
        <div key={path}>
          <dt>
            <code>{path}</code>
          </dt>
          <dd>
            {FRENCH[name] ?? <span lang="en">{summary}</span>}
            <span className="block text-xs text-ink-2">
              Paramètres{"\u00a0: "}
              {parametersOf(parameters)}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const propertySchema = z.object({
  properties: z
    .record(
      z.string(),
      z.object({
        enum: z.array(z.string()).optional(),
        items: z.object({ enum: z.array(z.string()).optional() }).optional(),
      }),
    )
    .default({}),
});

function parametersOf(parameters: z.ZodObject): string {
  const described = propertySchema.parse(z.toJSONSchema(parameters, { io: "input" }));
  const names = Object.entries(described.properties).map(([name, property]) => {
    const values = property.enum ?? property.items?.enum ?? [];
    return values.length === 0 ? name : `${name} (${values.join(", ")})`;
  });
  return names.length === 0 ? "aucun" : names.join("\u202f; ");
}
