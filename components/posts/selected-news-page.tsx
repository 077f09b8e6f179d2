import { breadcrumbs } from "../../lib/json-ld/things";
import type { Site } from "../../lib/load";
import type { Post } from "../../lib/posts/post";
import { urls } from "../../lib/urls";
import { Page } from "../page/page";
import { PageTitle } from "../page/page-title";
import { PostList } from "./post-list";

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
  const steps = [
    { name: "Actualités", path: urls.news },
    { name: title, path },
  ];
  return (
    <Page
      site={site}
      title={title}
      description={`${title} : les nouvelles ${site.config.ofName}.`}
      path={path}
      part={urls.news}
      things={[breadcrumbs(steps, site)]}
      feed={feed === undefined ? undefined : { url: feed, title }}
    >
      <PageTitle above={<a href={urls.news}>Toutes les actualités</a>}>{title}</PageTitle>
      <PostList site={site} posts={posts} level={2} full />
    </Page>
  );
}
