import { expect, test } from "vitest";
import { askedBy, breachesOf, ecoIndex, elementsOf, type PageWeight } from "./weight";

const light: PageWeight = {
  path: "/club",
  html: 9000,
  css: 5600,
  font: 15_000,
  requests: 4,
  hasScript: false,
  elements: 380,
};

test("a page within every budget breaks none", () => {
  expect(breachesOf(light)).toEqual([]);
});

test.each([
  [{ html: 9001 }, "/club: HTML and CSS weigh 14601, the budget is 14600."],
  [{ font: 15_001 }, "The font weighs 15001, the budget is 15000."],
  [{ requests: 5 }, "/club: requests for a first view: 5, the budget is 4."],
  [{ hasScript: true }, "/club: there is a script."],
  [{ elements: 409 }, "/club: EcoIndex B, of 409 elements."],
])("a page with %j is told", (change, breach) => {
  expect(breachesOf({ ...light, ...change })).toEqual([breach]);
});

test("with four requests and 25 KB, A allows 407 elements, B 662", () => {
  const grade = (elements: number) => ecoIndex({ elements, requests: 4, kilobytes: 25 }).grade;
  expect([407, 408, 662, 663].map(grade)).toEqual(["A", "B", "B", "C"]);
});

test("a long list may have a B", () => {
  expect(breachesOf({ ...light, path: "/membres/tableau", elements: 660 })).toEqual([]);
});

test("what stands in a drawing is no element of the page", () => {
  expect(elementsOf("<p>A <svg><path/><g><path/></g></svg></p><br/>")).toBe(3);
});

test("the founding article has a smaller budget", () => {
  const path = "/actualites/42utilisateurs";
  expect(breachesOf({ ...light, path, html: 5000, css: 5001 })).toEqual([
    `${path}: HTML and CSS weigh 10001, the budget is 10000.`,
  ]);
});

test("what a head asks for is told by kind, each address once", () => {
  const html = `<link rel="preload" as="font" href="/f.woff2"/><link rel="stylesheet" href="/s.css"/>
    <link href="/s.css" rel="stylesheet"/><link rel="icon" href="/i.svg"/><link rel="canonical" href="/"/>`;
  expect(askedBy(html)).toEqual({ styles: ["/s.css"], fonts: ["/f.woff2"], others: ["/i.svg"] });
});
