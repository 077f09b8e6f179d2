/** Every page that a build makes, in one table. */
import type { ReactElement } from "react";
import { AgendaPage } from "../components/agenda/agenda-page";
import { ReferencePage } from "../components/data/reference-page";
import { EmbeddedMembers } from "../components/embed/embedded-members";
import { KindPage } from "../components/members/kind-page";
import { MapPage } from "../components/members/map-page";
import { MemberPage } from "../components/members/member-page";
import { MembersPage } from "../components/members/members-page";
import { UsagesPage } from "../components/members/usages-page";
import { YearPage } from "../components/members/year-page";
import { OldSitePage } from "../components/old-site/old-site-page";
import { HomePage } from "../components/page/home-page";
import { NewsPage, SelectedNewsPage } from "../components/posts/news-page";
import { PostPage } from "../components/posts/post-page";
import { SearchPage } from "../components/search/search-page";
import { SiteMapPage } from "../components/site-map/site-map-page";
import { SitePage } from "../components/site-pages/site-page";
import { onceFor } from "../lib/content/once-for";
import { yearOf } from "../lib/dates/day";
import type { SiteWithTexts } from "../lib/load";
import { readMembersQuery } from "../lib/members/members-query";
import { registerYears } from "../lib/members/statistics";
import { allPages } from "../lib/posts/published";
import { themesOf } from "../lib/posts/themes";
import {
  kindUrl,
  memberUrl,
  memberYearUrl,
  newsPageUrl,
  newsYearUrl,
  postUrl,
  themeFeedUrl,
  themeUrl,
  urls,
} from "../lib/urls";

/** What stands at each address: the texts of site/, the pages of the code, those of posts and members. */
export const pagesOf = onceFor((site: SiteWithTexts): ReadonlyMap<string, ReactElement> => {
  const { register, posts, oldSite } = site;
  const { query } = readMembersQuery(new URLSearchParams(), register);
  const whole = { site, query, filtered: false };
  const made = new Map<string, ReactElement>();
  for (const page of site.pages) made.set(page.address, <SitePage site={site} page={page} />);
  // In place of the home page's own text, which it shows itself.
  made.set(urls.home, <HomePage site={site} />);
  made.set(urls.members, <MembersPage {...whole} view={urls.members} />);
  made.set(urls.membersTable, <MembersPage {...whole} view={urls.membersTable} />);
  made.set(urls.membersMap, <MapPage site={site} />);
  made.set(urls.membersUsages, <UsagesPage site={site} />);
  made.set(urls.dataReference, <ReferencePage site={site} />);
  made.set(urls.agenda, <AgendaPage site={site} />);
  made.set(urls.search, <SearchPage site={site} index={null} />);
  made.set(urls.embeddedMembers, <EmbeddedMembers site={site} query={query} />);
  made.set(urls.siteMap, <SiteMapPage site={site} />);
  if (oldSite.hosts.length > 0) made.set(urls.oldSite, <OldSitePage site={site} />);
  for (const page of allPages(posts))
    made.set(newsPageUrl(page), <NewsPage site={site} page={page} />);
  for (const post of posts) made.set(postUrl(post.slug), <PostPage site={site} post={post} />);
  for (const { tag, slug, posts: own } of themesOf(posts)) {
    const news = { site, title: tag, path: themeUrl(slug), posts: own, feed: themeFeedUrl(slug) };
    made.set(themeUrl(slug), <SelectedNewsPage {...news} />);
  }
  for (const year of new Set(posts.map(({ date }) => yearOf(date)))) {
    const own = posts.filter(({ date }) => yearOf(date) === year);
    const news = { site, title: `Actualités de ${year}`, path: newsYearUrl(year), posts: own };
    made.set(newsYearUrl(year), <SelectedNewsPage {...news} />);
  }
  for (const member of register.members)
    made.set(memberUrl(member.id), <MemberPage site={site} member={member} />);
  for (const kind of register.vocabulary.kinds)
    made.set(kindUrl(kind.id), <KindPage site={site} kind={kind} />);
  for (const year of registerYears(register))
    made.set(memberYearUrl(year.year), <YearPage site={site} year={year} />);
  return made;
});
