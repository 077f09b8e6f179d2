import { yearOf } from "../../lib/dates/day";
import type { Site } from "../../lib/load";
import { byName } from "../../lib/members/order";
import { registerYears } from "../../lib/members/statistics";
import { standingPages } from "../../lib/pages/standing-pages";
import type { SitePart } from "../../lib/pages/text-page";
import { themesOf } from "../../lib/posts/themes";
import {
  kindUrl,
  memberUrl,
  memberYearUrl,
  newsYearUrl,
  postUrl,
  themeUrl,
  urls,
} from "../../lib/urls";
import { Page } from "../page/page";
import { PageTitle } from "../page/page-title";
import { French } from "../page/typography";

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

/** A page of the site. */
interface SiteMapLink {
  url: string;
  title: string;
}

/** Pages that belong together, under the page that stands above them, if there is one. */
interface SiteMapGroup {
  head: SiteMapLink | null;
  links: SiteMapLink[];
}

/** A part of the site. */
interface SiteMapPart {
  title: string;
  groups: SiteMapGroup[];
}

/**
 * Every page of the site, by part. Only `/actualites/page/2` and the like are left out: years
 * list the same posts.
 */
function siteMap(site: Site): SiteMapPart[] {
  const linksOf = (part: SitePart) =>
    standingPages(site)
      .filter((page) => page.part === part)
      .map(({ address, title }) => ({ url: address, title }));
  const counting = linksOf("register").find(({ url }) => url === urls.counting);
  const register = linksOf("register").filter(({ url }) => url !== urls.counting);
  return [
    { title: "Le Club", groups: [group(null, linksOf("club"))] },
    { title: "Actualités", groups: newsGroups(site) },
    { title: "Membres", groups: memberGroups(site) },
    { title: "Le registre", groups: [group(counting ?? null, register)] },
    { title: "Ce site", groups: [group(null, linksOf("site"))] },
  ];
}

function newsGroups(site: Site): SiteMapGroup[] {
  const { posts } = site;
  const years = [...new Set(posts.map(({ date }) => yearOf(date)))];
  return [
    ...headsOf("news", site),
    ...years.map((year) =>
      group(
        { url: newsYearUrl(year), title: `Actualités de ${year}` },
        posts
          .filter(({ date }) => yearOf(date) === year)
          .map(({ slug, title }) => ({ url: postUrl(slug), title })),
      ),
    ),
    group(
      null,
      themesOf(posts).map(({ slug, tag }) => ({ url: themeUrl(slug), title: `Thème : ${tag}` })),
    ),
  ];
}

function memberGroups(site: Site): SiteMapGroup[] {
  const { register } = site;
  return [
    ...headsOf("members", site),
    ...register.vocabulary.kinds.map(({ id, plural }) =>
      group(
        { url: kindUrl(id), title: plural },
        register.members
          .filter(({ kind }) => kind.id === id)
          .sort(byName)
          .map((member) => ({ url: memberUrl(member.id), title: member.name })),
      ),
    ),
    group(
      null,
      registerYears(register).map(({ year }) => ({
        url: memberYearUrl(year),
        title: `Le Club en ${year}`,
      })),
    ),
  ];
}

/** The pages that stand alone in a part of many. */
function headsOf(part: SitePart, site: Site): SiteMapGroup[] {
  return standingPages(site)
    .filter((page) => page.part === part)
    .map(({ address, title }) => group({ url: address, title }, []));
}

function group(head: SiteMapLink | null, links: SiteMapLink[]): SiteMapGroup {
  return { head, links };
}
