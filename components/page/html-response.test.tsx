import { afterEach, expect, test, vi } from "vitest";
import { siteExample } from "../../lib/api/site-example";
import { htmlResponse } from "./html-response";
import { renderPage } from "./render";

afterEach(() => vi.restoreAllMocks());

const request = new Request("http://localhost/membres?q=x");

const known = { site: siteExample, render: renderPage };

function Broken(): never {
  throw new Error("no ink");
}

test("a page is answered whole, with its status, and fits a phone as built pages do", async () => {
  const response = await htmlResponse(request, known, <h1>Membres</h1>, 400);
  expect(response.status).toBe(400);
  expect(response.body).toBe(
    '<!DOCTYPE html><html lang="fr"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/></head><body><h1>Membres</h1></body></html>',
  );
});

test("a page that cannot be rendered is told in French, kept by nobody, and its fault logged", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const response = await htmlResponse(request, known, <Broken />, 200);
  expect(response.status).toBe(500);
  expect(response.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(response.headers["cache-control"]).toBe("no-store");
  const body = response.body;
  expect(body).toContain("<h1>Une erreur du site</h1>");
  expect(body).toMatch(/<link rel="stylesheet" href="[^"]+"/);
  expect(body).not.toMatch(/<script|style="/);
  expect(log).toHaveBeenCalledWith("GET /membres:", expect.any(Error));
});

test("a page is not sent again to whoever has it", async () => {
  const answer = (headers: Record<string, string> = {}) =>
    htmlResponse(new Request(request.url, { headers }), known, <p>Bonjour</p>, 200);
  const etag = (await answer()).headers.etag ?? "";
  expect((await answer({ "if-none-match": etag })).status).toBe(304);
});
