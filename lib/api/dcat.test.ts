import { expect, test } from "vitest";
import { dcat } from "./dcat";
import { endpoints, openApi } from "./endpoints";
import { siteExample } from "./site-example";

const BASE = "https://club.exemple.fr";
const catalog = JSON.parse(dcat(siteExample));
const dataset = catalog["dcat:dataset"];

test("the catalogue has what DCAT-AP wants of it and of its data", () => {
  for (const property of ["dct:title", "dct:description", "dct:publisher", "dcat:dataset"])
    expect(catalog).toHaveProperty([property]);
  for (const property of ["dct:title", "dct:description", "dct:license", "dcat:distribution"])
    expect(dataset).toHaveProperty([property]);
});

test("each file has its format by the European list, its media type, licence and service", () => {
  for (const file of dataset["dcat:distribution"]) {
    const isCsv = file["dcat:accessURL"]["@id"].includes("format=csv");
    expect(file["dct:format"]["@id"]).toMatch(isCsv ? /file-type\/CSV$/ : /file-type\/JSON$/);
    expect(file["dcat:mediaType"]["@id"]).toMatch(isCsv ? /text\/csv$/ : /application\/json$/);
    expect(file["dct:license"]).toEqual(dataset["dct:license"]);
    expect(file["dcat:accessService"]["@id"]).toBe(catalog["dcat:service"]["@id"]);
  }
});

test("the data stay the same for a portal when the site moves", () => {
  const moved = JSON.parse(dcat({ ...siteExample, base: "https://exemple.org" }));
  expect(dataset["dct:identifier"]).toMatch(/^urn:uuid:/);
  expect(moved["dcat:dataset"]["dct:identifier"]).toBe(dataset["dct:identifier"]);
});

test("every prefix of a name is declared, since names without would be lost", () => {
  const prefixes = Object.keys(catalog["@context"]);
  const { "@context": _, ...rest } = catalog;
  const names = [...JSON.stringify(rest).matchAll(/"([a-z]+):\w+":/g)].map(([, prefix]) => prefix);
  expect([...new Set(names)].sort()).toEqual(prefixes.filter((name) => name !== "xsd").sort());
});

test("it covers the days from the first arrival to the last that the register knows", () => {
  expect(dataset["dct:temporal"]).toMatchObject({
    "dcat:startDate": { "@value": "2017-05-17" },
    "dcat:endDate": { "@value": "2022-06-30" },
  });
});

test("every address of data answers", () => {
  const call = { base: BASE, site: siteExample, commit: null };
  const addresses = [
    ...dataset["dcat:distribution"].map((one: object) => Object.entries(one)),
    Object.entries(catalog["dcat:service"]),
  ]
    .flat()
    .filter(([name]) => /URL|Description|conformsTo/.test(name))
    .map(([, value]) => new URL(value["@id"]));
  expect(addresses).toHaveLength(50);
  for (const { origin, pathname: path, search } of addresses) {
    const endpoint = [...endpoints, openApi].find((one) => one.path === path);
    expect(origin).toBe(BASE);
    expect(endpoint?.answer({ ...call, path, search }).status, path + search).toBe(200);
  }
});
