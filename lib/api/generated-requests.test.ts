/**
 * Requests made from the API's own description: valid, at the borders, invalid. `ask` throws where
 * an answer does not obey its schema. The seed is fixed, so that a failure can be seen again.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { ask, body } from "./ask";

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

const { paths } = described.parse(await body("/api/openapi.json"));
type Parameter = z.infer<typeof described>["paths"][string]["get"]["parameters"][number];

const RUNS = { seed: 20261127, numRuns: 60 };
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
        { freq: 1 },
      ),
    );
  return fc
    .tuple(...queries)
    .map((pairs) => new URLSearchParams(pairs.filter((pair) => pair !== null)))
    .map((query) => `${path.replace("{id}", "ratp")}?${query}`);
}

const addresses = Object.entries(paths).map(([path, { get }]) => ({ path, ...get }));

test.each(addresses)("$path answers valid requests as described", async ({ path, parameters }) => {
  await fc.assert(
    fc.asyncProperty(requests(path, parameters, validOf), async (address) => {
      // Two days may stand in the wrong order, a member may not have come yet, rows be too many.
      expect([200, 400, 404], address).toContain((await ask(address)).status);
    }),
    RUNS,
  );
});

test.each(addresses)("$path refuses what is wrong as described", async ({ path, parameters }) => {
  const unknown: Parameter = { name: "utm_source", in: "query", schema: { type: "string" } };
  await fc.assert(
    fc.asyncProperty(
      requests(path, [...parameters, unknown], () => FAULTY),
      async (address) => {
        expect([200, 400], address).toContain((await ask(address)).status);
      },
    ),
    RUNS,
  );
  expect((await ask(`${path.replace("{id}", "ratp")}?utm_source=x`)).status).toBe(400);
});
