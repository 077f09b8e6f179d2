/** The sitemap (www.sitemaps.org): every page, with the day of its last true change. */
import { x } from "xastscript";
import { type Day, yearOf } from "../dates/day";
import type { Site } from "../load";
import { changesBetween } from "../members/changes";
import { countingDay, departureDay } from "../members/head-count";
import type { Member } from "../members/member";
import { registerYears } from "../members/statistics";
import { standingPages } from "../pages/standing-pages";
import { allPages, publishedOn } from "../posts/published";
import { themesOf } from "../posts/themes";
import {
  kindUrl,
  memberUrl,
  memberYearUrl,
  newsPageUrl,
  newsYearUrl,
  postUrl,
  themeUrl,
  urls,
} from "../urls";
import { lastChange } from "./entries";
import { xml } from "./xml";

/** Every page that search engines may show, and when its content last changed, where that is known. */
export function sitePages(site: Site): { path: string; changed: Day | null }[] {
  const { register, posts } = site;
  const news = newest(posts.map(lastChange));
  const club = newest(register.members.flatMap(daysOf));
  const years = [...new Set(posts.map(({ date }) => yearOf(date)))];
  const isTold = new Set<string>([urls.home, urls.news, urls.agenda, urls.members]);
  return [
    { path: urls.home, changed: newest([news, club]) },
    ...allPages(posts).map((page) => ({ path: newsPageUrl(page), changed: news })),
    ...posts.map((post) => ({ path: postUrl(post.slug), changed: lastChange(post) })),
    ...years.map((year) => ({
      path: newsYearUrl(year),
      changed: newest(posts.filter(({ date }) => yearOf(date) === year).map(lastChange)),
    })),
    ...themesOf(posts).map((theme) => ({
      path: themeUrl(theme.slug),
      changed: newest(theme.posts.map(lastChange)),
    })),
    { path: urls.agenda, changed: newest(posts.filter(({ event }) => event).map(lastChange)) },
    { path: urls.members, changed: club },
    ...register.members.map((member) => ({
      path: memberUrl(member.id),
      changed: newest([
        ...daysOf(member),
        ...posts.filter(({ mentions }) => mentions.includes(member.id)).map(lastChange),
      ]),
    })),
    ...register.vocabulary.kinds.map(({ id }) => ({
      path: kindUrl(id),
      changed: newest(register.members.filter(({ kind }) => kind.id === id).flatMap(daysOf)),
    })),
    ...registerYears(register).map(({ year, from, to }) => ({
      path: memberYearUrl(year),
      changed: newest(changesBetween(register, from, to).map(({ day }) => day)),
    })),
    ...standingPages(site)
      .filter(({ address, isFound }) => isFound && !isTold.has(address))
      .map(({ address, changed }) => ({ path: address, changed })),
  ];
}

/** The sitemap as XML; a preview tells nobody of what is not published. */
export function sitemap(site: Site): string {
  const posts = publishedOn(site.posts, site.today);
  return xml(
    x(
      "urlset",
      { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
      ...sitePages({ ...site, posts }).map(({ path, changed }) =>
        x("url", [x("loc", site.base + path), changed === null ? null : x("lastmod", changed)]),
      ),
    ),
  );
}

/** The days on which something became known of a member; null for a departure yet to come. */
function daysOf({ periods, formerNames, uses }: Member): (Day | null)[] {
  return [
    ...periods.flatMap((period) => [countingDay(period), departureDay(period)]),
    ...formerNames.map(({ until }) => until.latest),
    ...uses.map(({ day }) => day),
  ];
}

function newest(days: readonly (Day | null)[]): Day | null {
  const known = days.filter((day) => day !== null);
  return known.sort().at(-1) ?? null;
}
