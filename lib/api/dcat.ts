/** The data as portals of open data harvest them: DCAT 3 in JSON-LD, after the profile DCAT-AP. */
import config from "../../site.config";
import { frenchTypography } from "../content/typography";
import type { Site } from "../load";
import { countingDay } from "../members/head-count";
import { urls } from "../urls";
import { license } from "./license";
import { stats } from "./stats";
import { tableSchema } from "./table-schema";

/** Media type of the catalogue. */
export const JSON_LD = "application/ld+json";

const EU = "http://publications.europa.eu/resource/authority";
const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** The catalogue; `base` is the site's address, without final slash. */
export function dcat({ register: { members, asOf } }: Site, base: string): string {
  const page = `${base}${urls.data}`;
  const list = `${base}${urls.apiMembers}`;
  const publisher = {
    "@id": `${base}/#club`,
    "@type": "foaf:Organization",
    "foaf:name": config.name,
  };
  const [first = asOf] = members.flatMap(({ periods }) => periods.map(countingDay)).sort();
  const language = { "@id": `${EU}/language/FRA` };
  const distribution = (id: string, title: string, address: string, mediaType: string) => ({
    "@id": `${page}#${id}`,
    "@type": "dcat:Distribution",
    "dct:title": french(title),
    "dcat:accessURL": { "@id": address },
    "dcat:downloadURL": { "@id": address },
    "dcat:mediaType": { "@id": `https://www.iana.org/assignments/media-types/${mediaType}` },
    "dct:license": { "@id": license.url },
    ...(id === "csv" && { "dct:conformsTo": { "@id": `${base}${tableSchema.path}` } }),
  });
  return JSON.stringify({
    "@context": context,
    "@id": `${base}/dcat.jsonld`,
    "@type": "dcat:Catalog",
    "dct:title": french(`${config.name} : données ouvertes`),
    "dct:description": french("Le registre des membres du Club, tenu à travers le temps."),
    "dct:publisher": publisher,
    "dct:language": language,
    "dct:license": { "@id": license.url },
    "dct:modified": day(asOf),
    "foaf:homepage": { "@id": page },
    "dcat:dataset": {
      "@id": `${page}#registre`,
      "@type": "dcat:Dataset",
      "dct:identifier": `${page}#registre`,
      "dct:title": french("Membres du Club utilisateurs de Vitam"),
      "dct:description": french(
        "Les organisations qui emploient ou étudient Vitam, le logiciel libre d’archivage numérique de l’État : nom, type, dates d’arrivée et de départ, usage du logiciel, sources. À toute date.",
      ),
      "dct:publisher": { "@id": publisher["@id"] },
      "dcat:contactPoint": {
        "@type": "vcard:Organization",
        "vcard:fn": config.name,
        "vcard:hasEmail": { "@id": `mailto:${config.contact}` },
      },
      "dct:language": language,
      "dct:license": { "@id": license.url },
      "dct:modified": day(asOf),
      "dct:temporal": {
        "@type": "dct:PeriodOfTime",
        "dcat:startDate": day(first),
        "dcat:endDate": day(asOf),
      },
      "dct:spatial": { "@id": `${EU}/country/FRA` },
      "dct:accrualPeriodicity": { "@id": `${EU}/frequency/IRREG` },
      "dcat:theme": { "@id": `${EU}/data-theme/GOVE` },
      "dcat:keyword": ["archivage électronique", "archives", "logiciel libre", "Vitam"].map(french),
      "dcat:landingPage": { "@id": page },
      "dcat:distribution": [
        distribution("json", "Membres, en JSON", list, "application/json"),
        distribution("csv", "Membres, en CSV", `${list}?format=csv`, "text/csv"),
        distribution("excel", "Membres, en CSV pour Excel", `${list}?format=csv-excel`, "text/csv"),
        distribution("arrivees", "Arrivées et départs", `${list}/changes`, "application/json"),
        distribution("effectifs", "Effectifs par an", `${base}${stats.path}`, "application/json"),
      ],
    },
    "dcat:service": {
      "@id": `${page}#service`,
      "@type": "dcat:DataService",
      "dct:title": french("L’interface du registre"),
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
