import { frenchTypography } from "../../lib/content/typography";
import type { Site } from "../../lib/load";
import { dayOf } from "../../lib/old-site/address";
import { findOldAddress } from "../../lib/old-site/find";
import type { OldPage } from "../../lib/old-site/old-site";
import { urls } from "../../lib/urls";
import { Part } from "../page/ledger";
import { Page } from "../page/page";
import { French } from "../page/typography";

const TITLE = "Les adresses de l’ancien site";

/** Every address of the old site that we know, what stood there, and where that is now. */
export function OldSitePage({ site }: { site: Site }) {
  const oldPosts = site.oldSite.pages.filter((page) => dayOf(page.path) !== null);
  const oldPages = site.oldSite.pages.filter((page) => dayOf(page.path) === null);
  const years = [...new Set(oldPosts.map(yearOf))];
  return (
    <Page
      site={site}
      title={TITLE}
      description={`Les pages et les billets de ${site.oldSite.name}, et ce qui les remplace ici.`}
      path={urls.oldSite}
    >
      <p className="max-w-measure text-l">
        <French>
          {`Le Club avait ses pages sur ${site.oldSite.name}. En voici les adresses connues, avec ce qu’on y trouvait. Un lien mène à la page équivalente, quand elle existe.`}
        </French>
      </p>
      {years.map((year) => (
        <Part key={year} title={`Billets de ${year}`} id={`billets-${year}`}>
          <Addresses site={site} pages={oldPosts.filter((post) => yearOf(post) === year)} />
        </Part>
      ))}
      <Part title="Pages et fichiers" id="pages">
        <Addresses site={site} pages={oldPages} />
      </Part>
    </Page>
  );
}

/** What stood at each address, then the address: a table would make the page twice as heavy to draw. */
function Addresses({ site, pages }: { site: Site; pages: readonly OldPage[] }) {
  return (
    <ul className="addresses">
      {pages.map((page) => (
        <li key={page.path}>
          <Subject site={site} page={page} />
          {` ${page.path}`}
        </li>
      ))}
    </ul>
  );
}

function Subject({ site, page }: { site: Site; page: OldPage }) {
  const subject = frenchTypography(page.subject);
  const found = findOldAddress(page.path, site);
  return found.is === "moved" ? <a href={found.to}>{subject}</a> : <b>{subject}</b>;
}

function yearOf({ path }: OldPage): string | undefined {
  return dayOf(path)?.slice(0, 4);
}
