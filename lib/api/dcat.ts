/** The data as portals of open data harvest them: DCAT 3 in JSON-LD, after the profile DCAT-AP. */
import { frenchTypography } from "../content/typography";
import { identityOf } from "../feeds/entries";
import type { Site } from "../load";
import { countingDays } from "../members/head-count";
import { urls } from "../urls";
import { lists } from "./endpoints";
import { license } from "./parts";

/** Media type of the catalogue. */
export const JSON_LD = "application/ld+json";

/** The formats of files, as the European list names them, and their media types. */
const mediaTypes = { CSV: "text/csv", JSON: "application/json" };
type Format = keyof typeof mediaTypes;

const EU = "http://publications.europa.eu/resource/authority";
const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** What portals call the files of each list, and the start of their anchors: these never change. */
const DISTRIBUTIONS: Record<string, [title: string, anchor: string]> = {
  "/api/members": ["Membres", ""],
  "/api/members/changes": ["Arrivées et départs", "arrivees"],
  "/api/stats": ["Effectifs par an", "effectifs"],
  "/api/posts": ["Actualités", "actualites"],
  "/api/statements": ["Mentions des usages", "mentions"],
  "/api/events": ["Réunions", "reunions"],
};

/** The catalogue of a site. */
export function dcat({ register, config, base }: Site): string {
  const { asOf } = register;
  const page = `${base}${urls.data}`;
  const list = `${base}${urls.apiMembers}`;
  const service = { "@id": `${page}#service` };
  const publisher = {
    "@id": `${base}/#club`,
    // Validators that know no subclasses look for the first.
    "@type": ["foaf:Agent", "foaf:Organization"],
    "foaf:name": config.name,
  };
  const [first = asOf] = countingDays(register);
  const language = { "@id": `${EU}/language/FRA` };
  const distribution = (id: string, title: string, address: string, format: Format) => ({
    "@id": `${page}#${id}`,
    "@type": "dcat:Distribution",
    "dct:title": french(title),
    "dcat:accessURL": { "@id": address },
    "dcat:downloadURL": { "@id": address },
    "dcat:mediaType": {
      "@id": `https://www.iana.org/assignments/media-types/${mediaTypes[format]}`,
    },
    "dct:format": { "@id": `${EU}/file-type/${format}` },
    "dct:license": { "@id": license.url },
    "dcat:accessService": service,
  });
  return JSON.stringify({
    "@context": context,
    "@id": `${base}${urls.catalog}`,
    "@type": "dcat:Catalog",
    "dct:title": french(`${config.name} : données ouvertes`),
    "dct:description": french("Le registre des membres du Club, tenu à travers le temps."),
    "dct:publisher": publisher,
    "dct:language": language,
    "dct:license": { "@id": license.url },
    "dct:modified": day(asOf),
    "foaf:homepage": { "@id": page },
    "dcat:themeTaxonomy": { "@id": `${EU}/data-theme` },
    "dcat:dataset": {
      "@id": `${page}#registre`,
      "@type": "dcat:Dataset",
      "dct:identifier": identityOf(config, `${urls.data}#registre`),
      "dct:title": french(`Membres ${config.ofName}`),
      "dct:description": french(
        `Les organisations qui emploient ou étudient ${config.subject}, ${config.subjectIs} : nom, type, dates d’arrivée et de départ, usage du logiciel, sources. À toute date.`,
      ),
      "dct:publisher": { "@id": publisher["@id"] },
      "dcat:contactPoint": {
        "@type": ["vcard:Kind", "vcard:Organization"],
        "vcard:fn": config.name,
        "vcard:hasEmail": { "@id": `mailto:${config.contact}` },
      },
      "dct:language": language,
      "dct:license": { "@id": license.url },
      "dct:accessRights": { "@id": `${EU}/access-right/PUBLIC` },
      "dct:modified": day(asOf),
      "dct:temporal": {
        "@type": "dct:PeriodOfTime",
        "dcat:startDate": day(first),
        "dcat:endDate": day(asOf),
      },
      "dct:spatial": { "@id": `${EU}/country/FRA` },
      "dct:accrualPeriodicity": { "@id": `${EU}/frequency/IRREG` },
      "dcat:theme": { "@id": `${EU}/data-theme/GOVE` },
      "dcat:keyword": config.keywords.map(french),
      "dcat:landingPage": { "@id": page },
      "dcat:distribution": lists.flatMap(({ endpoint: { path }, schema }) => {
        const [title, anchor] = DISTRIBUTIONS[path] ?? [path, path];
        const file = `${base}${path}`;
        const table = (id: string, name: string, format: string) => ({
          ...distribution(
            anchor === "" ? id : `${anchor}-${id}`,
            `${title}, en ${name}`,
            `${file}?format=${format}`,
            "CSV",
          ),
          "dct:conformsTo": { "@id": `${base}${schema.path}` },
        });
        return [
          distribution(anchor || "json", `${title}, en JSON`, file, "JSON"),
          table("csv", "CSV", "csv"),
          table("excel", "CSV pour Excel", "csv-excel"),
        ];
      }),
    },
    "dcat:service": {
      ...service,
      "@type": "dcat:DataService",
      "dct:title": french("L’interface du registre"),
      "dct:publisher": { "@id": publisher["@id"] },
      "dct:license": { "@id": license.url },
      "dct:accessRights": { "@id": `${EU}/access-right/PUBLIC` },
      "dcat:endpointURL": { "@id": list },
      "dcat:endpointDescription": { "@id": `${base}/api/openapi.json` },
      "dcat:servesDataset": { "@id": `${page}#registre` },
    },
  });
}

function french(text: string) {
  return { "@value": frenchTypography(text), "@language": "fr" };
}

function day(date: string) {
  return { "@value": date, "@type": "xsd:date" };
}
