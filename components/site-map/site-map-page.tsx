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
      {Object.entries(siteMap(site)).map(([title, groups]) => (
        <section key={title} className="ledger border-t border-rule py-5">
          <h2 className="in-margin mb-3">{title}</h2>
          <div>
            {groups.map(({ head, links }) => (
              <div key={head?.address ?? links[0]?.address} className="mb-4 last:mb-0">
                {head && (
                  <h3>
                    <PageLink {...head} />
                  </h3>
                )}
                {links.length > 0 && (
                  <ul className="gap-x-5 ledger:columns-2">
                    {links.map((link) => (
                      <li key={link.address} className="break-inside-avoid">
                        <PageLink {...link} />
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

/** A page of the site. */
interface Listed {
  address: string;
  title: string;
}

function PageLink({ address, title }: Listed) {
  return (
    <a href={address} className="inline-block py-px">
      <French>{title}</French>
    </a>
  );
}

/** Pages that belong together, under the page that stands above them, if there is one. */
interface Group {
  head?: Listed | undefined;
  links: readonly Listed[];
}

/**
 * Every page of the site, by part. Only `/actualites/page/2` and the like are left out: years
 * list the same posts.
 */
function siteMap(site: Site): Readonly<Record<string, readonly Group[]>> {
  const { posts, register } = site;
  const of = (part: SitePart) => standingPages(site).filter((page) => page.part === part);
  const alone = (part: SitePart) => of(part).map((head) => ({ head, links: [] }));
  const counting = ({ address }: Listed) => address === urls.counting;
  const years = [...new Set(posts.map(({ date }) => yearOf(date)))];
  const themes = themesOf(posts).map(({ slug, tag }) => ({
    address: themeUrl(slug),
    title: `Thème : ${tag}`,
  }));
  return {
    "Le Club": [{ links: of("club") }],
    Actualités: [
      ...alone("news"),
      ...years.map((year) => ({
        head: { address: newsYearUrl(year), title: `Actualités de ${year}` },
        links: posts
          .filter(({ date }) => yearOf(date) === year)
          .map(({ slug, title }) => ({ address: postUrl(slug), title })),
      })),
      { links: themes },
    ],
    Membres: [
      ...alone("members"),
      ...register.vocabulary.kinds.map(({ id, plural }) => ({
        head: { address: kindUrl(id), title: plural },
        links: register.members
          .filter(({ kind }) => kind.id === id)
          .sort(byName)
          .map((member) => ({ address: memberUrl(member.id), title: member.name })),
      })),
      {
        links: registerYears(register).map(({ year }) => ({
          address: memberYearUrl(year),
          title: `Le Club en ${year}`,
        })),
      },
    ],
    "Le registre": [
      {
        head: of("register").find(counting),
        links: of("register").filter((one) => !counting(one)),
      },
    ],
    "Ce site": [{ links: of("site") }],
  };
}
