import type { Dataset } from "schema-dts";
import { license } from "../api/license";
import { countingDays } from "../members/head-count";
import type { Register } from "../members/register";
import { urls } from "../urls";
import type { Club } from "./graph";

/** The register as open data. */
export function dataset(register: Register, { name, base }: Club): Dataset {
  const { asOf } = register;
  const [first = asOf] = countingDays(register);
  const list = `${base}${urls.apiMembers}`;
  return {
    "@type": "Dataset",
    url: `${base}${urls.data}`,
    name: "Registre des membres du Club utilisateurs de Vitam",
    description:
      "Les organisations membres du Club utilisateurs de Vitam, leurs dates d’arrivée et de départ, et ce qu’elles font du logiciel, chaque fois avec sa source.",
    inLanguage: "fr",
    license: license.url,
    isAccessibleForFree: true,
    temporalCoverage: `${first}/${asOf}`,
    dateModified: asOf,
    creator: { "@type": "Organization", name, url: `${base}${urls.home}` },
    distribution: [
      { "@type": "DataDownload", encodingFormat: "application/json", contentUrl: list },
      { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: `${list}?format=csv` },
    ],
  };
}
