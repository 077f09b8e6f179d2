import { SelectedNewsPage } from "../../../../components/posts/news-page";
import { yearOf } from "../../../../lib/dates/day";
import { newsYearUrl } from "../../../../lib/urls";
import { site } from "../../../site";

export const dynamicParams = false;

export async function generateStaticParams() {
  const years = new Set((await site()).posts.map(({ date }) => yearOf(date)));
  return [...years].map((year) => ({ year: String(year) }));
}

export default async function NewsOfYearPage({ params }: { params: Promise<{ year: string }> }) {
  const all = await site();
  const year = Number((await params).year);
  const posts = all.posts.filter(({ date }) => yearOf(date) === year);
  return (
    <SelectedNewsPage
      site={all}
      title={`Actualités de ${year}`}
      path={newsYearUrl(year)}
      posts={posts}
    />
  );
}
