/** For tests: requests made from the API's own description, valid, at the borders, and invalid. */
import fc from "fast-check";
import * as z from "zod";

const described = z.object({
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        parameters: z.array(
          z.object({
            name: z.string(),
            in: z.enum(["path", "query"]),
            schema: z.looseObject({
              type: z.string(),
              format: z.string().optional(),
              enum: z.array(z.string()).optional(),
              items: z.object({ enum: z.array(z.string()) }).optional(),
              minimum: z.number().optional(),
              maximum: z.number().optional(),
            }),
          }),
        ),
      }),
    }),
  ),
});

type Parameter = z.infer<typeof described>["paths"][string]["get"]["parameters"][number];

const DAYS = ["1000-01-01", "2000-02-29", "2021-12-31", "2022-06-30", "9999-12-31"];
const FAULTY = ["", " ", "0", "-1", "2021-02-30", "é,b", "%00", "a".repeat(101), "=1+1"];

/** Values that a parameter takes, those at its borders among them. */
function validOf({ name, schema }: Parameter): string[] {
  const { enum: values = schema.items?.enum, minimum = 1, maximum = 1 } = schema;
  if (values !== undefined) return values;
  if (schema.type === "integer") return [String(minimum), String(maximum)];
  if (schema.format === "date") return DAYS;
  return name === "q" ? ["paris", "é", "conseil d"] : ["ratp", "dinsic"];
}

function requests(path: string, parameters: readonly Parameter[], values: typeof validOf) {
  const queries = parameters
    .filter((one) => one.in === "query")
    .map((one) =>
      fc.option(
        fc.constantFrom(...values(one)).map((value) => [one.name, value]),
        { freq: 2 },
      ),
    );
  return fc
    .tuple(...queries)
    .map((pairs) => new URLSearchParams(pairs.filter((pair) => pair !== null)))
    .map((query) => `${path.replace("{id}", "ratp")}?${query}`);
}

const UNKNOWN: Parameter = { name: "utm_source", in: "query", schema: { type: "string" } };

/** For each path that a description tells, addresses that it takes, and addresses most of which it does not. */
export function generatedRequests(document: unknown) {
  return Object.entries(described.parse(document).paths).map(([path, { get }]) => ({
    path,
    valid: requests(path, get.parameters, validOf),
    faulty: requests(path, [...get.parameters, UNKNOWN], () => FAULTY),
  }));
}
