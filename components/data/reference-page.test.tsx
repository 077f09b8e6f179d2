import { expect, test } from "vitest";
import { siteExample } from "../../lib/api/site-example";
import { htmlOf, textOf } from "../page/rendered";
import { ReferencePage } from "./reference-page";

const page = <ReferencePage site={siteExample} />;
const html = await htmlOf(page);

test("every link inside the page leads to a place", () => {
  const places = [...html.matchAll(/href="#([^"]+)"/g)].map(([, place = ""]) => place);
  expect(places.length).toBeGreaterThan(10);
  for (const place of places) expect(html).toContain(`id="${place}"`);
});

test("a parameter and a field of the API are told with what stands there", async () => {
  const text = await textOf(page);
  expect(text).toMatch(/ perPage\s*: nombre de 1 à 1000 .{1,20}Combien d’éléments par page\./);
  expect(text).toMatch(/data\[\]\.updated\s*: jour ou null/);
  expect(html).toMatch(/<code>left<\/code>.{0,20}<a href="#date">date<\/a>/);
});

test("it is light enough to be drawn at once (docs/sobriete.md)", () => {
  const body = html.slice(html.indexOf("<body"));
  expect([...body.matchAll(/<[a-z]/g)].length).toBeLessThan(662);
});
