import { yearOf } from "../../lib/dates/day";
import type { Site } from "../../lib/load";
import { byName } from "../../lib/members/order";
import { registerYears } from "../../lib/members/years";
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

/** A page of the site. */
export interface SiteMapLink {
  url: string;
  title: string;
}

/** Pages that belong together, under the page that stands above them, if there is one. */
export interface SiteMapGroup {
  head: SiteMapLink | null;
  links: SiteMapLink[];
}

/** A part of the site. */
export interface SiteMapPart {
  title: string;
  groups: SiteMapGroup[];
}

/**
 * Every page of the site, by part. Only `/actualites/page/2` and the like are left out: years
 * list the same posts.
 */
export function siteMap(site: Site): SiteMapPart[] {
  return [
    {
      title: "Le Club",
      groups: [
        group(null, [
          { url: urls.home, title: "Accueil" },
          { url: urls.club, title: "Le Club" },
          { url: urls.join, title: "Rejoindre le Club" },
          { url: urls.agenda, title: "Agenda" },
          { url: urls.search, title: "Recherche" },
        ]),
      ],
    },
    { title: "Actualités", groups: newsGroups(site) },
    { title: "Membres", groups: memberGroups(site) },
    {
      title: "Le registre",
      groups: [
        group({ url: urls.counting, title: "Comment nous comptons" }, [
          { url: urls.data, title: "Données ouvertes" },
          { url: urls.embeddedMembers, title: "La liste des membres, à intégrer ailleurs" },
          { url: urls.atom, title: "Flux Atom des actualités" },
          { url: urls.rss, title: "Flux RSS des actualités" },
          { url: urls.jsonFeed, title: "Flux JSON des actualités" },
          { url: urls.changes, title: "Flux Atom des changements du registre" },
          { url: urls.calendar, title: "Les réunions dans votre agenda (iCalendar)" },
        ]),
      ],
    },
    {
      title: "Ce site",
      groups: [
        group(null, [
          { url: urls.accessibility, title: "Déclaration d’accessibilité" },
          { url: urls.legal, title: "Mentions légales" },
          { url: urls.oldSite, title: "Les adresses de l’ancien site" },
          { url: urls.siteMap, title: "Plan du site" },
        ]),
      ],
    },
  ];
}

function newsGroups({ posts }: Site): SiteMapGroup[] {
  const years = [...new Set(posts.map(({ date }) => yearOf(date)))];
  return [
    group({ url: urls.news, title: "Toutes les actualités" }, []),
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

function memberGroups({ register }: Site): SiteMapGroup[] {
  return [
    group({ url: urls.members, title: "Le registre des membres" }, []),
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

function group(head: SiteMapLink | null, links: SiteMapLink[]): SiteMapGroup {
  return { head, links };
}
