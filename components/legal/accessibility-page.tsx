import type { Site } from "../../lib/load";
import { urls } from "../../lib/urls";
import { accessibilityStatus } from "../page/accessibility-status";
import { TextPage } from "../page/text-page";
import { accessibilityText } from "./accessibility-text";

/** How far the site is accessible, and what to do where it is not. */
export function AccessibilityPage({ site }: { site: Site }) {
  return (
    <TextPage
      site={site}
      title="Déclaration d’accessibilité"
      description="Où en est l’accessibilité de ce site, à qui écrire et quels recours vous avez."
      path={urls.accessibility}
      lead="Ce site est fait pour être lu par tous. Voici où il en est, et que faire s’il vous résiste."
      text={accessibilityText(accessibilityStatus, site.config, site.base)}
    />
  );
}
