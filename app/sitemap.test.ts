import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { clubExample } from "../lib/config-example";
import { contentRoot } from "../lib/content-root";
import { sitemap, sitePages } from "../lib/feeds/sitemap";
import { load } from "../lib/load";
import { reservedNames } from "../lib/pages/standing-pages";
import { urls } from "../lib/urls";
import { pagesOf } from "./pages";

/** Search, and what stands in the frames of other sites. */
const LEFT_OUT = ["/recherche", "/integrer/membres"];

const site = await load(contentRoot(process.env), "2026-11-24", clubExample);
const pages = new Map(sitePages(site).map(({ path, changed }) => [path, changed]));

test("every page of the site is listed, once", () => {
  expect([...pages.keys(), ...LEFT_OUT].sort()).toEqual([...pagesOf(site).keys()].sort());
  expect(pages.size).toBe(sitePages(site).length);
});

test.each([
  ["/actualites/42utilisateurs", "2021-12-21"],
  ["/actualites", "2025-04-18"],
  ["/actualites/annee/2021", "2021-12-21"],
  ["/membres/annee/2021", "2021-12-21"],
  ["/membres/conseil-departemental-vaucluse", "2024-01-23"],
  ["/club", null],
])("%s last changed on %s", (path, day) => {
  expect(pages.get(path)).toBe(day);
});

test("addresses are absolute, and days as they stand", () => {
  expect(sitemap(site)).toContain(
    "<url><loc>https://club.exemple.fr/actualites/42utilisateurs</loc><lastmod>2021-12-21</lastmod></url>",
  );
});

test("no page of site/ can take an address at which the code answers", () => {
  const own = new Set(site.pages.map(({ address }) => address));
  const pages = [...pagesOf(site).keys()].filter((path) => !own.has(path));
  const others = readdirSync("app", { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("["))
    .map(({ name }) => `/${name}`);
  const first = [...pages, ...others].map((path) => path.split("/")[1] ?? "");
  const taken = [...new Set(first)].filter((name) => name !== "");
  expect(taken.length).toBeGreaterThan(15);
  // That page of site/ is needed; the code answers below it.
  const free = taken.filter((name) => !reservedNames.has(name));
  expect(free.map((name) => `/${name}`)).toEqual([urls.data]);
});
