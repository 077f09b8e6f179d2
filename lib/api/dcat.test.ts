import { expect, test } from "vitest";
import { dcat } from "./dcat";
import { endpoints } from "./endpoints";
import { openApi } from "./openapi";
import { siteExample } from "./site-example";

const BASE = "https://club.exemple.fr";
const catalog = JSON.parse(dcat(siteExample, BASE));
const dataset = catalog["dcat:dataset"];

test("the catalogue has what DCAT-AP wants of it and of its data", () => {
  for (const property of ["dct:title", "dct:description", "dct:publisher", "dcat:dataset"])
    expect(catalog).toHaveProperty([property]);
  for (const property of ["dct:title", "dct:description", "dct:license", "dcat:distribution"])
    expect(dataset).toHaveProperty([property]);
});

test("names without a declared prefix would be lost", () => {
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
  expect(addresses).toHaveLength(13);
  for (const { origin, pathname: path, search } of addresses) {
    const endpoint = [...endpoints, openApi].find((one) => one.path === path);
    expect(origin).toBe(BASE);
    expect(endpoint?.answer({ ...call, path, search }).status, path + search).toBe(200);
  }
});
