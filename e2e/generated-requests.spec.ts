/** Requests made from the API's description, sent to each server: every answer is as described. */
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { checkerOf, generatedRequests } from "../lib/api/ask";
import { askAll, nextOrigin } from "./servers";

const RUNS = { seed: 20261128, numRuns: 20 };

for (const host of ["our own server", "Next"]) {
  test(`${host} answers generated requests as described`, async ({ baseURL }) => {
    const origin = (host === "Next" ? nextOrigin : baseURL) ?? "";
    const document = await (await fetch(`${origin}/api/openapi.json`)).json();
    const check = checkerOf(document);
    const asked = generatedRequests(document).flatMap(({ path, valid, faulty }) =>
      [valid, faulty].flatMap((some) =>
        fc.sample(some, RUNS).map((address) => ({ path, address })),
      ),
    );
    const statuses = await askAll(asked, async ({ path, address }) => {
      const response = await fetch(origin + address);
      await check(path, response);
      return response.status;
    });
    expect(new Set(statuses)).toEqual(new Set([200, 400, 404]));
  });
}
