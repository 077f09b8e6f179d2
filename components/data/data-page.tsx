import { JSON_LD } from "../../lib/api/dcat";
import { frenchTypography } from "../../lib/content/typography";
import { dataset } from "../../lib/json-ld/dataset";
import type { Site } from "../../lib/load";
import { urls } from "../../lib/urls";
import { TextPage } from "../page/text-page";
import { Columns } from "./columns";
import { dataText } from "./data-text";
import { Operations } from "./operations";
import { Problems } from "./problems";
import { Shapes } from "./shapes";

/** What re-users need to know: what there is, the contract, examples. */
export function DataPage({ site }: { site: Site }) {
  return (
    <>
      {/* By it, portals of open data find the catalogue from the page. */}
      <link
        rel="alternate"
        type={JSON_LD}
        href={urls.catalog}
        title={frenchTypography(`${site.config.name} : catalogue DCAT`)}
      />
      <TextPage
        site={site}
        title="Données ouvertes"
        description={`Le registre des membres ${site.config.ofName} en JSON et en CSV, à toute date, sous Licence Ouverte.`}
        path={urls.data}
        part="data"
        things={[dataset(site)]}
        lead="Le registre est à tous. Prenez-le en JSON ou en CSV, aujourd’hui ou au jour de votre choix."
        text={dataText(site.base)}
        components={{
          Operations: () => <Operations site={site} />,
          Shapes: () => <Shapes site={site} />,
          Columns: () => <Columns site={site} />,
          Problems: () => <Problems site={site} />,
        }}
      />
    </>
  );
}
