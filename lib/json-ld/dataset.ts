import type { Dataset } from "schema-dts";
import { license } from "../api/meta";
import type { Site } from "../load";
import { countingDays } from "../members/head-count";
import { urls } from "../urls";

/** The register as open data. */
export function dataset({ register, config, base }: Site): Dataset {
  const { asOf } = register;
  const [first = asOf] = countingDays(register);
  const list = `${base}${urls.apiMembers}`;
  return {
    "@type": "Dataset",
    url: `${base}${urls.data}`,
    name: `Registre des membres ${config.ofName}`,
    description: `Les organisations membres ${config.ofName}, leurs dates d’arrivée et de départ, et ce qu’elles font du logiciel, chaque fois avec sa source.`,
    inLanguage: "fr",
    license: license.url,
    isAccessibleForFree: true,
    temporalCoverage: `${first}/${asOf}`,
    dateModified: asOf,
    creator: { "@type": "Organization", name: config.name, url: `${base}${urls.home}` },
    distribution: [
      { "@type": "DataDownload", encodingFormat: "application/json", contentUrl: list },
      { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: `${list}?format=csv` },
    ],
  };
}
