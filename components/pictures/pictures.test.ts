import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { clubExample } from "../../lib/config-example";
import { contentRoot } from "../../lib/content-root";
import { load, type Site } from "../../lib/load";
import { drawingOf, pngOf } from "./picture-drawing";
import { type Picture, pictureFor, pictures, pictureText } from "./pictures";

let site: Site;
beforeAll(async () => {
  site = await load(contentRoot(process.env), "2026-11-24", clubExample);
});

function picture(path: string): Picture {
  const found = pictureFor(site, path);
  if (found === undefined) throw new Error(`No picture for ${path}`);
  return found;
}

test("every post, member, year and kind has its own, and no two are of one page", () => {
  const paths = pictures(site).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of ["/", "/club", "/membres/ratp", "/membres/type/esn", "/membres/annee/2021"])
    expect(paths).toContain(path);
  for (const { slug } of site.posts) expect(paths).toContain(`/actualites/${slug}`);
});

test("a page without one has that of the page above it, an unknown one that of the home page", () => {
  expect(picture("/actualites/page/2").path).toBe("/actualites");
  expect(picture("/404").path).toBe("/");
});

test.each([
  [
    "/actualites/42utilisateurs",
    "42, et le Club connaît la question... : 42 membres au 21 décembre 2021",
  ],
  ["/membres/annee/2017", "Le Club en 2017 : 3 membres au 31 décembre 2017"],
  ["/membres/type/sante", "Santé : 1 membre au 30 janvier 2025"],
  ["/membres/ratp", "RATP, membre depuis fin 2021, étudie Vitam"],
])("%s counts as the register did on its day", (path, text) => {
  expect(pictureText(picture(path)).replaceAll("…", "...")).toBe(text);
});

test("the members that a post names, the year's newcomers, the kind's members, the member itself are marked", () => {
  expect(picture("/actualites/42utilisateurs").marked.size).toBe(7);
  expect(picture("/membres/annee/2021").marked.size).toBe(21);
  expect(picture("/membres/type/sante").marked.size).toBe(1);
  expect([...picture("/membres/ratp").marked]).toEqual(["ratp"]);
});

test.each([
  "RATP",
  "",
  "À l’œuvre : « Ça, c’est l’été » — 3 → 4\u202f!",
  "Une organisation au nom interminable ".repeat(9),
])("a picture with the title “%s” is 1200 by 630 and under 60 KB", async (title) => {
  const png = await pngOf(await drawingOf(site, { ...picture("/"), title }));
  expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
  expect(png.length).toBeLessThan(60_000);
});

test("it can be drawn before the first member", async () => {
  const early = { ...picture("/"), day: "2010-01-01", numeral: 0 };
  expect((await pngOf(await drawingOf(site, early))).length).toBeGreaterThan(1000);
});
