import { expect, test } from "vitest";
import { htmlResponse } from "./html-response";

const answer = (headers: Record<string, string> = {}) =>
  htmlResponse(new Request("https://exemple.fr/membres?au=x", { headers }), <p>Bonjour</p>, 200);

test("a page made on demand fits a phone, as those do that Next builds", async () => {
  expect(await (await answer()).text()).toBe(
    '<!DOCTYPE html><html lang="fr"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/></head><body><p>Bonjour</p></body></html>',
  );
});

test("it is not sent again to whoever has it", async () => {
  const etag = (await answer()).headers.get("etag") ?? "";
  expect((await answer({ "if-none-match": etag })).status).toBe(304);
});
