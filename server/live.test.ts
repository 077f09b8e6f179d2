import { describe, expect, test } from "vitest";
import { renderPage } from "../components/page/render";
import { endpoints } from "../lib/api/endpoints";
import { siteExample } from "../lib/api/site-example";
import { api, filteredPages, type Known, type LiveAnswer, liveAnswerAt, oldAddress } from "./live";
import { renderAtOnce } from "./render-at-once";

const known: Known = { site: siteExample, commit: "abc123", render: renderPage };

/** What the table answers at an address; null if nobody does. */
async function ask(
  address: string,
  method = "GET",
  headers: Record<string, string> = {},
  { render } = known,
) {
  const url = new URL(address, "http://localhost");
  const answer = liveAnswerAt(url.pathname, url.search !== "", siteExample);
  const request = { url: url.href, method, headers: new Headers(headers) };
  return (await answer?.(request, { ...known, render })) ?? null;
}

describe("the table says who answers", () => {
  test.each<[string, boolean, LiveAnswer]>([
    ["/membres", true, filteredPages["/membres"]],
    ["/recherche", true, filteredPages["/recherche"]],
    ["/integrer/membres", true, filteredPages["/integrer/membres"]],
    ["/page2", false, oldAddress],
    ["/pages/rien/", true, oldAddress],
    ["/ancien-site/page2", false, oldAddress],
    ["/api", false, api],
    ["/api/zz", false, api],
  ])("at %s (with a query: %s)", (path, hasQuery, answer) => {
    expect(liveAnswerAt(path, hasQuery, siteExample)).toBe(answer);
  });

  test.each(["/page2", "/ancien-site/page2", "/2021/12/21/titre"])(
    "and of %s nothing, where there was no site before",
    (path) => {
      const oldSite = { ...siteExample.oldSite, hosts: [] };
      expect(liveAnswerAt(path, false, { oldSite })).toBeUndefined();
    },
  );

  test.each(endpoints.map(({ path }) => path))("at %s, the API", (path) => {
    expect(liveAnswerAt(path, false, siteExample)).toBe(api);
  });

  test.each(["/membres", "/club", "/ancien-site", "/apis", "/filtre/membres"])(
    "and leaves %s to built files",
    (path) => {
      expect(liveAnswerAt(path, false, siteExample)).toBeUndefined();
    },
  );
});

describe("a page made on demand", () => {
  test.each([
    ["/membres?q=ratp", 200],
    ["/membres?zz=1", 200],
    ["/membres?zz=1&au=hier", 400],
    ["/recherche?q=ratp", 200],
    ["/recherche?zz=1&q=ratp", 200],
    ["/recherche?q=%E9", 400],
    ["/integrer/membres?type=operateur", 200],
    ["/pages/rien/", 404],
  ])("is a whole page without script: %s (%i)", async (address, status) => {
    const response = await ask(address);
    const body = response?.body;
    expect(response?.status).toBe(status);
    expect(response?.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(body).toMatch(/^<!DOCTYPE html><html lang="fr">.*<\/html>$/s);
    expect(body).not.toMatch(/<script(?! type="application\/ld\+json")/);
  });

  test.each([
    "/membres?q=a",
    "/membres?zz=1&au=hier",
    "/recherche?q=ratp",
    "/integrer/membres?au=",
  ])("is the same on our own server: %s", async (address) => {
    const ours = await ask(address, "GET", {}, { ...known, render: renderAtOnce });
    expect(ours?.body).toBe((await ask(address))?.body);
  });

  test.each(["/membres?zz=1", "/recherche?zz=1&q=ratp", "/integrer/membres?zz=1"])(
    "tells a field that it does not have, shows what is asked without, for no index: %s",
    async (address) => {
      const body = (await ask(address))?.body ?? "";
      expect(body).toContain("Une partie de l’adresse n’a pas été lue");
      expect(body).toMatch(/Le champ «.zz.» n’existe pas/);
      expect(body).toContain('<meta name="robots" content="noindex"/>');
      expect(body).toMatch(/<link rel="canonical" href="[^"?]*"/);
      expect(body).toMatch(/RATP/);
    },
  );

  test("passes over the parameters that others add, wherever they reach it", async () => {
    const asked = (await ask("/membres?q=ratp"))?.body;
    const shared = (await ask("/membres?fbclid=x&q=ratp&utm_source=lettre"))?.body;
    expect(shared).toBe(asked);
  });

  test("is not sent again when the visitor has it", async () => {
    const etag = (await ask("/membres?q=ratp"))?.headers.etag ?? "";
    const again = await ask("/membres?q=ratp", "GET", { "if-none-match": etag });
    expect([again?.status, again?.body]).toEqual([304, ""]);
  });

  test.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])(
    "tells %s which methods it allows",
    async (method) => {
      const response = await ask("/membres?q=ratp", method);
      expect(response?.status).toBe(405);
      expect(response?.headers.allow).toBe("GET, HEAD");
    },
  );
});

test("an old address says what it looked for, decoded, wherever it was put", async () => {
  const [asItWas, below] = [
    await ask("/pages/rien%C3%A9%20x/"),
    await ask("/ancien-site/pages/rien%C3%A9%20x"),
  ];
  const body = asItWas?.body;
  expect(body).toContain("/web/http://www.programmevitam.fr/pages/rien%C3%A9%20x");
  expect(below?.body).toBe(body);
});

test("an old address that has its like leads there", async () => {
  const response = await ask("/page1");
  expect(response?.status).toBe(308);
  expect(response?.headers.location).toBe("/actualites");
});

test("the API answers every method, and tells the commit", async () => {
  expect(JSON.parse((await ask("/api/health"))?.body ?? "")).toMatchObject({ commit: "abc123" });
  expect((await ask("/api/health", "POST"))?.headers.allow).toBe("GET, HEAD, OPTIONS");
  expect((await ask("/api/health", "OPTIONS"))?.status).toBe(204);
  expect((await ask("/api/zz"))?.status).toBe(404);
});
