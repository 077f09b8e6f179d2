/**
 * Requests made from the API's own description. `ask` throws where an answer does not obey its
 * schema. The seed is fixed, so that a failure can be seen again.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { ask, body, generatedRequests } from "./ask";

const RUNS = { seed: 20261127, numRuns: 60 };
const generated = generatedRequests(await body("/api/openapi.json"));

test.each(generated)("$path answers valid requests as described", async ({ valid }) => {
  await fc.assert(
    fc.asyncProperty(valid, async (address) => {
      // Two days may stand in the wrong order, a member may not have come yet, rows be too many.
      expect([200, 400, 404], address).toContain((await ask(address)).status);
    }),
    RUNS,
  );
});

test.each(generated)("$path refuses what is wrong as described", async ({ path, faulty }) => {
  await fc.assert(
    fc.asyncProperty(faulty, async (address) => {
      expect([200, 400], address).toContain((await ask(address)).status);
    }),
    RUNS,
  );
  expect((await ask(`${path.replace("{id}", "ratp")}?utm_source=x`)).status).toBe(400);
});
