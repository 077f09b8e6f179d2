import { expect, test } from "vitest";
import { identityOf } from "../feeds/entries";
import { dcat } from "./dcat";
import { endpoints, openApi } from "./endpoints";
import { siteExample } from "./site-example";

const BASE = "https://club.exemple.fr";
const catalog = JSON.parse(dcat(siteExample));
const dataset = catalog["dcat:dataset"];
const { config } = siteExample;

const french = (text: string) => ({ "@value": text, "@language": "fr" });
const day = (date: string) => ({ "@value": date, "@type": "xsd:date" });
const EU = "http://publications.europa.eu/resource/authority";
const LICENCE = { "@id": "https://www.etalab.gouv.fr/licence-ouverte-open-licence/" };

test("the catalogue has what DCAT-AP wants of it", () => {
  const { "@context": _, "dcat:dataset": __, "dcat:service": ___, ...own } = catalog;
  expect(own).toEqual({
    "@id": `${BASE}/dcat.jsonld`,
    "@type": "dcat:Catalog",
    "dct:title": french(`${config.name}\u00a0: données ouvertes`),
    "dct:description": french("Le registre des membres du Club, tenu à travers le temps."),
    "dct:publisher": {
      "@id": `${BASE}/#club`,
      "@type": ["foaf:Agent", "foaf:Organization"],
      "foaf:name": config.name,
    },
    "dct:language": { "@id": `${EU}/language/FRA` },
    "dct:license": LICENCE,
    "dct:modified": day("2022-06-30"),
    "foaf:homepage": { "@id": `${BASE}/donnees` },
    "dcat:themeTaxonomy": { "@id": `${EU}/data-theme` },
  });
});

test("its names are those of the vocabularies that DCAT-AP takes", () => {
  expect(catalog["@context"]).toEqual({
    dcat: "http://www.w3.org/ns/dcat#",
    dct: "http://purl.org/dc/terms/",
    foaf: "http://xmlns.com/foaf/0.1/",
    vcard: "http://www.w3.org/2006/vcard/ns#",
    xsd: "http://www.w3.org/2001/XMLSchema#",
  });
});

test("and of its data", () => {
  const {
    "dcat:distribution": _,
    "dct:identifier": __,
    "dct:description": about,
    ...own
  } = dataset;
  expect(about["@language"]).toBe("fr");
  expect(own).toEqual({
    "@id": `${BASE}/donnees#registre`,
    "@type": "dcat:Dataset",
    "dct:title": french(`Membres ${config.ofName}`),
    "dct:publisher": { "@id": `${BASE}/#club` },
    "dcat:contactPoint": {
      "@type": ["vcard:Kind", "vcard:Organization"],
      "vcard:fn": config.name,
      "vcard:hasEmail": { "@id": `mailto:${config.contact}` },
    },
    "dct:language": { "@id": `${EU}/language/FRA` },
    "dct:license": LICENCE,
    "dct:accessRights": { "@id": `${EU}/access-right/PUBLIC` },
    "dct:modified": day("2022-06-30"),
    "dct:temporal": {
      "@type": "dct:PeriodOfTime",
      "dcat:startDate": day("2017-05-17"),
      "dcat:endDate": day("2022-06-30"),
    },
    "dct:spatial": { "@id": `${EU}/country/FRA` },
    "dct:accrualPeriodicity": { "@id": `${EU}/frequency/IRREG` },
    "dcat:theme": { "@id": `${EU}/data-theme/GOVE` },
    "dcat:keyword": config.keywords.map(french),
    "dcat:landingPage": { "@id": `${BASE}/donnees` },
  });
});

test("it tells where the API answers, and where its description stands", () => {
  expect(catalog["dcat:service"]).toEqual({
    "@id": `${BASE}/donnees#service`,
    "@type": "dcat:DataService",
    "dct:title": french("L’interface du registre"),
    "dct:publisher": { "@id": `${BASE}/#club` },
    "dct:license": LICENCE,
    "dct:accessRights": { "@id": `${EU}/access-right/PUBLIC` },
    "dcat:endpointURL": { "@id": `${BASE}/api/members` },
    "dcat:endpointDescription": { "@id": `${BASE}/api/openapi.json` },
    "dcat:servesDataset": { "@id": `${BASE}/donnees#registre` },
  });
});

/** A file of the catalogue, with what all files have. */
function file(id: string, title: string, address: string, format: string, mediaType: string) {
  return {
    "@id": `${BASE}/donnees#${id}`,
    "@type": "dcat:Distribution",
    "dct:title": french(title),
    "dcat:accessURL": { "@id": BASE + address },
    "dcat:downloadURL": { "@id": BASE + address },
    "dcat:mediaType": { "@id": `https://www.iana.org/assignments/media-types/${mediaType}` },
    "dct:format": { "@id": `${EU}/file-type/${format}` },
    "dct:license": LICENCE,
    "dcat:accessService": { "@id": `${BASE}/donnees#service` },
  };
}

test.each([
  ["/api/members", "members", "", "Membres"],
  ["/api/members/changes", "changes", "arrivees-", "Arrivées et départs"],
  ["/api/stats", "stats", "effectifs-", "Effectifs par an"],
  ["/api/posts", "posts", "actualites-", "Actualités"],
  ["/api/statements", "statements", "mentions-", "Mentions des usages"],
  ["/api/events", "events", "reunions-", "Réunions"],
])("each list has three files: %s", (path, items, anchor, title) => {
  const schema = { "dct:conformsTo": { "@id": `${BASE}/api/${items}.schema.json` } };
  const excel = `${title}, en CSV pour Excel`;
  const files = dataset["dcat:distribution"].filter((one: Record<string, { "@id": string }>) =>
    [path, `${path}?format=csv`, `${path}?format=csv-excel`]
      .map((address) => BASE + address)
      .includes(one["dcat:accessURL"]?.["@id"] ?? ""),
  );
  expect(files).toEqual([
    file(anchor.slice(0, -1) || "json", `${title}, en JSON`, path, "JSON", "application/json"),
    {
      ...file(`${anchor}csv`, `${title}, en CSV`, `${path}?format=csv`, "CSV", "text/csv"),
      ...schema,
    },
    { ...file(`${anchor}excel`, excel, `${path}?format=csv-excel`, "CSV", "text/csv"), ...schema },
  ]);
});

test("the data stay the same for a portal when the site moves", () => {
  const moved = JSON.parse(dcat({ ...siteExample, base: "https://exemple.org" }));
  expect(dataset["dct:identifier"]).toBe(identityOf(config, "/donnees#registre"));
  expect(moved["dcat:dataset"]["dct:identifier"]).toBe(dataset["dct:identifier"]);
});

test("every prefix of a name is declared, since names without would be lost", () => {
  const prefixes = Object.keys(catalog["@context"]);
  const { "@context": _, ...rest } = catalog;
  const names = [...JSON.stringify(rest).matchAll(/"([a-z]+):\w+":/g)].map(([, prefix]) => prefix);
  expect([...new Set(names)].sort()).toEqual(prefixes.filter((name) => name !== "xsd").sort());
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
