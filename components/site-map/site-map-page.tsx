import type { Site } from "../../lib/load";
import { urls } from "../../lib/urls";
import { Page } from "../page/page";
import { PageTitle } from "../page/page-title";
import { French } from "../page/typography";
import { type SiteMapLink, siteMap } from "./site-map";

/** Every page of the site, part by part. */
export function SiteMapPage({ site }: { site: Site }) {
  return (
    <Page
      site={site}
      title="Plan du site"
      description={`Toutes les pages du site ${site.config.ofName}, rangées par partie.`}
      path={urls.siteMap}
    >
      <PageTitle>Plan du site</PageTitle>
      {siteMap(site).map(({ title, groups }) => (
        <section key={title} className="ledger border-t border-rule py-5">
          <h2 className="in-margin mb-3">{title}</h2>
          <div>
            {groups.map(({ head, links }) => (
              <div key={head?.url ?? links[0]?.url} className="mb-4 last:mb-0">
                {head !== null && (
                  <h3>
                    <PageLink link={head} />
                  </h3>
                )}
                {links.length > 0 && (
                  <ul className="gap-x-5 ledger:columns-2">
                    {links.map((link) => (
                      <li key={link.url} className="break-inside-avoid">
                        <PageLink link={link} />
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            ))}
          </div>
        </section>
      ))}
    </Page>
  );
}

function PageLink({ link: { url, title } }: { link: SiteMapLink }) {
  return (
    <a href={url} className="inline-block py-px">
      <French>{title}</French>
    </a>
  );
}
