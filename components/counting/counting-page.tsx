import type { Site } from "../../lib/load";
import { urls } from "../../lib/urls";
import { TextPage } from "../page/text-page";
import { countingText } from "./counting-text";
import { DifferencesTable } from "./differences-table";

/** How the register counts, where it differs from what was published, and what it deduces. */
export function CountingPage({ site }: { site: Site }) {
  const { register, today } = site;
  return (
    <TextPage
      site={site}
      title="Comment nous comptons"
      description="D’où viennent les dates et les nombres de ce site, ce qui est établi et ce qui est déduit."
      path={urls.counting}
      lead="Tous les nombres de membres que vous lisez ici viennent d’une seule liste, le registre. Voici comment elle est tenue, et jusqu’où on peut s’y fier."
      text={countingText(register, today)}
      components={{ Differences: () => <DifferencesTable register={register} /> }}
    />
  );
}
