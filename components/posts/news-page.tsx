import { Fragment } from "react";
import { yearOf } from "../../lib/dates/day";
import type { Site } from "../../lib/load";
import type { Post } from "../../lib/posts/post";
import { pageCount, pageOfPosts, pagesAround } from "../../lib/posts/published";
import { themesOf } from "../../lib/posts/themes";
import { newsPageUrl, newsYearUrl, themeUrl, urls } from "../../lib/urls";
import { Chips } from "../page/link-list";
import { Page } from "../page/page";
import { PostList } from "./post-list";

/** One page of the list of news, from 1. */
export function NewsPage({ site, page }: { site: Site; page: number }) {
  const { posts, config } = site;
  const last = pageCount(posts);
  const title = page === 1 ? "Actualités" : `Actualités, page ${page}`;
  return (
    <Page
      site={site}
      title={title}
      description={`Les nouvelles ${config.ofName} : arrivées, rencontres, étapes du logiciel.`}
      path={newsPageUrl(page)}
      part={urls.news}
    >
      {page === 1 && <Ways posts={posts} />}
      {posts.length === 0 ? (
        <p className="blank">Aucune actualité à ce jour.</p>
      ) : (
        <PostList site={site} posts={pageOfPosts(posts, page)} full />
      )}
      {last > 1 && <Pager page={page} last={last} />}
    </Page>
  );
}

/** Themes and years, on the first page. */
function Ways({ posts }: { posts: readonly Post[] }) {
  const years = [...new Set(posts.map(({ date }) => yearOf(date)))];
  const links = [
    ...themesOf(posts).map(({ tag, slug }) => ({ url: themeUrl(slug), title: tag })),
    ...years.map((year) => ({ url: newsYearUrl(year), title: String(year) })),
  ];
  return (
    <nav aria-label="Thèmes et années" className="chips mb-4 print:hidden">
      <Chips links={links} />
    </nav>
  );
}

function Pager({ page, last }: { page: number; last: number }) {
  const pages = pagesAround(page, last);
  return (
    <nav aria-label="Pages d’actualités" className="mt-5 font-ui text-s print:hidden">
      <ul className="flex flex-wrap gap-x-4">
        {pages.map((number, index) => (
          <Fragment key={number}>
            {number > (pages[index - 1] ?? 0) + 1 && (
              <li aria-hidden className="py-1">
                …
              </li>
            )}
            <li>
              <a
                href={newsPageUrl(number)}
                aria-current={number === page ? "page" : undefined}
                aria-label={`Page ${number}`}
                className="inline-block min-w-6 py-1 text-center aria-[current]:font-bold aria-[current]:text-ink"
              >
                {number}
              </a>
            </li>
          </Fragment>
        ))}
      </ul>
    </nav>
  );
}

/** Some of the news: a year's, a theme's. */
export function SelectedNewsPage({
  site,
  title,
  path,
  posts,
  feed,
}: {
  site: Site;
  title: string;
  path: string;
  posts: readonly Post[];
  /** The path of a feed of the same posts. */
  feed?: string;
}) {
  return (
    <Page
      site={site}
      title={title}
      above={<a href={urls.news}>Toutes les actualités</a>}
      description={`${title} : les nouvelles ${site.config.ofName}.`}
      path={path}
      part={urls.news}
      trail={[{ name: title, path }]}
      feed={feed === undefined ? undefined : { url: feed, title }}
    >
      <PostList site={site} posts={posts} full />
    </Page>
  );
}
