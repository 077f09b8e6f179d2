import type { Site } from "../../lib/load";
import { urls } from "../../lib/urls";
import { TextPage } from "../page/text-page";
import { legalText } from "./legal-text";
import { PageWeights } from "./page-weights";

/** Who publishes and hosts, under what terms, and what becomes of personal data. */
export function LegalPage({ site }: { site: Site }) {
  return (
    <TextPage
      site={site}
      title="Mentions légales"
      description="Qui publie ce site, qui l’héberge, sous quelles licences, et ce que deviennent vos données."
      path={urls.legal}
      lead="Qui publie ce site, ce que vous pouvez en faire, et ce qu’il sait de vous."
      text={legalText(site.config)}
      components={{ PageWeights }}
    />
  );
}
