import { frenchDay } from "../../lib/dates/french";
import type { Site } from "../../lib/load";
import { dayOf, onOldHost } from "../../lib/old-site/address";
import type { OldPage } from "../../lib/old-site/old-site";
import { urls } from "../../lib/urls";
import { LinkList } from "../page/link-list";
import { Page } from "../page/page";
import { French } from "../page/typography";

/**
 * What is told at an address of the old site that has no equivalent: what stood there, where to
 * look now. `page` is null where we do not know what stood there.
 *
 * @param path the address, without final slash
 */
export function LostPage({ site, path, page }: { site: Site; path: string; page: OldPage | null }) {
  const title = page === null ? "Ancienne adresse inconnue" : "Ancienne page sans équivalent";
  const places = [
    ...placesFor(site, page),
    {
      title: "Une copie de l’ancienne page, si les archives du web en ont une",
      url: `https://web.archive.org/web/${onOldHost(encodeURI(path), site.oldSite)}`,
    },
    { title: "Les adresses de l’ancien site et ce qui les remplace", url: urls.oldSite },
  ];
  return (
    <Page
      site={site}
      title={title}
      description={whatStoodThere(page, site)}
      path={urls.oldSite}
      address={path}
    >
      <p className="blank">
        <French>{whatStoodThere(page, site)}</French>
      </p>
      <p className="mt-5">Où chercher maintenant{"\u00a0:"}</p>
      <LinkList
        links={places.map(({ title, url }) => ({ url, title: <French>{title}</French> }))}
        className="mt-2"
      />
    </Page>
  );
}

/** Where to look for what a page was about; for a page that we do not know, as for the first topic. */
function placesFor({ oldSite: { topics } }: Site, page: OldPage | null) {
  const places = page === null ? Object.values(topics)[0] : topics[page.topic];
  return (places ?? []).map(({ title, to }) => ({ title, url: to }));
}

function whatStoodThere(page: OldPage | null, { oldSite: { name } }: Site): string {
  if (page === null)
    return `Cette adresse ressemble à celles de ${name}, mais nous ne savons pas ce qu’on y trouvait.`;
  const day = dayOf(page.path);
  const what = day === null ? "" : ` un billet du ${frenchDay(day)}`;
  return `Sur ${name}, on trouvait ici${what} : ${page.subject}.`;
}
