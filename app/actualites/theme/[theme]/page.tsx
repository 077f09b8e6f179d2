import { notFound } from "next/navigation";
import { SelectedNewsPage } from "../../../../components/posts/news-page";
import { themesOf } from "../../../../lib/posts/themes";
import { themeFeedUrl, themeUrl } from "../../../../lib/urls";
import { site } from "../../../site";

export const dynamicParams = false;

export async function generateStaticParams() {
  return themesOf((await site()).posts).map(({ slug }) => ({ theme: slug }));
}

export default async function ThemePage({ params }: { params: Promise<{ theme: string }> }) {
  const all = await site();
  const slug = (await params).theme;
  const theme = themesOf(all.posts).find((one) => one.slug === slug);
  if (theme === undefined) return notFound();
  return (
    <SelectedNewsPage
      site={all}
      title={theme.tag}
      path={themeUrl(slug)}
      posts={theme.posts}
      feed={themeFeedUrl(slug)}
    />
  );
}
