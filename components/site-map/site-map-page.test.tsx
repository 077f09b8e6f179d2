import { expect, test } from "vitest";
import { pagesOf } from "../../app/pages";
import { clubExample } from "../../lib/config-example";
import { contentRoot } from "../../lib/content-root";
import { load, type SiteWithTexts } from "../../lib/load";
import { htmlOf } from "../page/rendered";
import { SiteMapPage } from "./site-map-page";

async function linksOf(site: SiteWithTexts): Promise<string[]> {
  const [, main = ""] =
    /<main[^>]*>(.*)<\/main>/s.exec(await htmlOf(<SiteMapPage site={site} />)) ?? [];
  return [...main.matchAll(/href="([^"]+)"/g)].map(([, url = ""]) => url);
}

const site = await load(contentRoot(process.env), "2021-12-21", clubExample);
const links = await linksOf(site);

test("every page is linked, but the further ones of the list of news", () => {
  const pages = [...pagesOf(site).keys()].filter((page) => !page.startsWith("/actualites/page/"));
  expect(pages).toContain("/membres");
  expect(pages.filter((page) => !links.includes(page))).toEqual([]);
});

test("so are all posts, themes, members, kinds and years of the day", () => {
  expect(links).toContain("/actualites/42utilisateurs");
  expect(links).toContain("/actualites/annee/2021");
  expect(links).toContain("/actualites/theme/vie-du-club");
  expect(links).toContain("/membres/type/esn");
  expect(links).toContain("/membres/annee/2017");
  expect(
    links.filter((url) => /^\/membres\/(?!carte$|usages$|tableau$)[^/.]+$/.test(url)),
  ).toHaveLength(42);
});

test("no page of a later day is linked", () => {
  expect(links.filter((url) => /202[2-9]|50membres|inrae/.test(url))).toEqual([]);
});

test("no page is linked twice", () => {
  expect(links.filter((url, index) => links.indexOf(url) !== index)).toEqual([]);
});
