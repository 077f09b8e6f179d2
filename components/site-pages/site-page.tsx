import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { JSON_LD } from "../../lib/api/dcat";
import { headingIds } from "../../lib/content/remark-heading-ids";
import { frenchTypography } from "../../lib/content/typography";
import { dataset } from "../../lib/json-ld/things";
import type { SiteWithTexts } from "../../lib/load";
import type { TextPage } from "../../lib/pages/text-page";
import { faultsOf } from "../../lib/posts/faults";
import { urls } from "../../lib/urls";
import { AuthorText } from "../author/author-text";
import { FaultPanels, WarningList } from "../faults/content-faults";
import { Page } from "../page/page";
import { French, Time } from "../page/typography";

/** From how many parts on a text has a list of them. */
const PARTS = 5;

/** The parts of a long text, in its left margin where there is one. */
function Contents({ tree }: { tree: Root }) {
  const parts = [...headingIds(tree)].filter(([{ depth }]) => depth === 2);
  if (parts.length < PARTS) return null;
  return (
    <nav aria-label="Sur cette page" className="on-this-page print:hidden">
      <ul>
        {parts.map(([heading, id]) => (
          <li key={id}>
            <a href={`#${id}`}>
              <French>{textOf(heading)}</French>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A page of site/: title, standfirst, then what its author wrote. */
export function SitePage({ site, page }: { site: SiteWithTexts; page: TextPage }) {
  const isRegister = page.about === "register";
  return (
    <>
      {isRegister && (
        // By it, portals of open data find the catalogue from the page.
        <link
          rel="alternate"
          type={JSON_LD}
          href={urls.catalog}
          title={frenchTypography(`${site.config.name} : catalogue DCAT`)}
        />
      )}
      <Page
        site={site}
        title={page.title}
        description={page.description}
        path={page.address}
        part={page.address}
        things={isRegister ? [dataset(site)] : []}
      >
        <div className="prose">
          {page.lead !== null && (
            <p className="text-l">
              <French>{page.lead}</French>
            </p>
          )}
          {!isRegister && <Contents tree={site.textOf(page)} />}
          <FaultPanels faults={faultsOf(site.faults, page).above} />
          <AuthorText text={page} day={site.today} site={site} />
          {page.reviewed !== null && (
            <p className="text-s text-ink-2">
              <French>Texte relu le </French>
              <Time day={page.reviewed} />.
            </p>
          )}
        </div>
        <WarningList site={site} text={page} />
      </Page>
    </>
  );
}
