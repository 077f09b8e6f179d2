import { NewsPage } from "../../../../components/posts/news-page";
import { allPages } from "../../../../lib/posts/published";
import { site } from "../../../site";

export const dynamicParams = false;

export async function generateStaticParams() {
  const [, ...further] = allPages((await site()).posts);
  return further.map((page) => ({ page: String(page) }));
}

export default async function FurtherNewsPage({ params }: { params: Promise<{ page: string }> }) {
  return <NewsPage site={await site()} page={Number((await params).page)} />;
}
