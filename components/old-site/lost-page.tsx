import { frenchDay } from "../../lib/dates/french";
import type { Site } from "../../lib/load";
import { dayOf } from "../../lib/old-site/address";
import type { OldPage, Topic } from "../../lib/old-site/old-page";
import { OLD_SITE, urls, usageUrl } from "../../lib/urls";
import { LinkList } from "../page/link-list";
import { Page } from "../page/page";
import { PageTitle } from "../page/page-title";
import { French } from "../page/typography";

/** Where to look for what was about a topic. */
function placesOf({ config, register }: Site): Record<Topic, { title: string; url: string }[]> {
  return {
    club: [
      { title: "Le Club", url: urls.club },
      { title: "Le registre des membres", url: urls.members },
    ],
    programme: [
      { title: "Les actualités du Club", url: urls.news },
      { title: "L’agenda", url: urls.agenda },
    ],
    software: config.links,
    vas: register.vocabulary.usages.flatMap(({ id, explained }) =>
      explained === undefined ? [] : { title: explained.members, url: usageUrl(id) },
    ),
  };
}

/**
 * What is told at an address of the old site that has no equivalent: what stood there, where to
 * look now. `page` is null where we do not know what stood there.
 *
 * @param path the address, without final slash
 */
export function LostPage({ site, path, page }: { site: Site; path: string; page: OldPage | null }) {
  const title = page === null ? "Ancienne adresse inconnue" : "Ancienne page sans équivalent";
  const places = [
    ...placesOf(site)[page?.topic ?? "programme"],
    {
      title: "Une copie de l’ancienne page, si les archives du web en ont une",
      url: `https://web.archive.org/web/${OLD_SITE}${encodeURI(path)}`,
    },
    { title: "Les adresses de l’ancien site et ce qui en tient lieu", url: urls.oldSite },
  ];
  return (
    <Page
      site={site}
      title={title}
      description={whatStoodThere(page)}
      path={urls.oldSite}
      address={path}
    >
      <PageTitle>{title}</PageTitle>
      <p className="blank">
        <French>{whatStoodThere(page)}</French>
      </p>
      <p className="mt-5">Où chercher maintenant{"\u00a0:"}</p>
      <LinkList
        links={places.map(({ title, url }) => ({ url, title: <French>{title}</French> }))}
        className="mt-2"
      />
    </Page>
  );
}

function whatStoodThere(page: OldPage | null): string {
  if (page === null)
    return "Cette adresse ressemble à celles de l’ancien site du Programme Vitam, mais nous ne savons pas ce qu’on y trouvait.";
  const day = dayOf(page.path);
  const what = day === null ? "" : ` un billet du ${frenchDay(day)}`;
  return `Sur l’ancien site du Programme Vitam, on trouvait ici${what} : ${page.subject}.`;
}
