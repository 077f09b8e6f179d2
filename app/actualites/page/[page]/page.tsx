import { NewsPage } from "../../../../components/posts/news-page";
import { pageCount } from "../../../../lib/posts/published";
import { site } from "../../../site";

export const dynamicParams = false;

export async function generateStaticParams() {
  const last = pageCount((await site()).posts);
  return Array.from({ length: last - 1 }, (_, index) => ({ page: String(index + 2) }));
}

export default async function FurtherNewsPage({ params }: { params: Promise<{ page: string }> }) {
  return <NewsPage site={await site()} page={Number((await params).page)} />;
}
