import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { endpoints } from "../lib/api/endpoints";
import { siteExample } from "../lib/api/site-example";
import { FROZEN, freezeAs } from "../lib/content/frozen";
import { post } from "../lib/posts/post-example";
import { searchData } from "../lib/search/search-index";
import { renderAtOnce } from "../server/render-at-once";
import { api, filteredPages, type Known, type LiveAnswer, liveAnswerAt, oldAddress } from "./live";
import { renderPage } from "./page/render";

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
    ["/integrer/membres?type=operateur&au=hier", 400],
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

test("an embedded list takes a kind and a day, and no other field", async () => {
  const bodyOf = async (query: string) => (await ask(`/integrer/membres?${query}`))?.body ?? "";
  expect(await bodyOf("type=operateur")).not.toContain("n’existe pas");
  expect(await bodyOf("au=2021-12-20")).not.toContain("n’existe pas");
  expect(await bodyOf("type=operateur")).not.toContain("CINES");
  expect(await bodyOf("au=2021-12-20")).not.toContain("RATP");
  expect(await bodyOf("q=ratp")).toMatch(/Le champ «.q.» n’existe pas/);
});

test("an old page without its like is gone: 410, with what it was", async () => {
  const page = { path: "/pages/english", subject: "la présentation en anglais", topic: "club" };
  const oldSite = { ...siteExample.oldSite, pages: [{ ...page, to: null }] };
  const request = { url: "http://localhost/pages/english", method: "GET", headers: new Headers() };
  const answer = await oldAddress(request, { ...known, site: { ...siteExample, oldSite } });
  expect(answer.status).toBe(410);
  expect(answer.body).toContain("la présentation en anglais");
});

test("a search in production opens the index that the build froze", async () => {
  const folder = mkdtempSync(join(tmpdir(), "live-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
    vi.unstubAllEnvs();
  });
  const posts = [post("gele", { title: "Un titre gelé" })];
  const addresses = { stylesheet: "/a.css", article: "/b.css", font: "/c.woff2", feeds: "/d.css" };
  await freezeAs(folder, FROZEN.assets, { addresses, files: [] });
  await freezeAs(folder, FROZEN.search, searchData({ ...siteExample, posts }));
  vi.stubEnv("NODE_ENV", "production");
  vi.stubEnv("SITE_FROZEN", folder);
  const site = { ...siteExample, posts };
  const request = {
    url: "http://localhost/recherche?q=gele",
    method: "GET",
    headers: new Headers(),
  };
  const answer = await filteredPages["/recherche"](request, { ...known, site });
  expect(answer.body).toContain('href="/actualites/gele"');
  rmSync(join(folder, FROZEN.search));
  const other = { ...known, site: { ...site } };
  await expect(filteredPages["/recherche"](request, other)).rejects.toThrow("No complete build");
});

test("a page is told to HEAD as to GET", async () => {
  expect((await ask("/membres?q=ratp", "HEAD"))?.status).toBe(200);
});

test("an old address that has its like leads there", async () => {
  const response = await ask("/page1");
  expect([response?.status, response?.body]).toEqual([308, ""]);
  expect(response?.headers.location).toBe("/actualites");
});

test("the API answers every method, and tells the commit", async () => {
  expect(JSON.parse((await ask("/api/health"))?.body ?? "")).toMatchObject({ commit: "abc123" });
  expect((await ask("/api/health", "POST"))?.headers.allow).toBe("GET, HEAD, OPTIONS");
  expect((await ask("/api/health", "OPTIONS"))?.status).toBe(204);
  expect((await ask("/api/zz"))?.status).toBe(404);
});
