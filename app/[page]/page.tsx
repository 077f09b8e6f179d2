import { notFound } from "next/navigation";
import { SitePage } from "../../components/site-pages/site-page";
import { urls } from "../../lib/urls";
import { site } from "../site";

export const dynamicParams = false;

/** The pages of site/, but for the home page. */
export async function generateStaticParams(): Promise<{ page: string }[]> {
  const { pages } = await site();
  return pages
    .filter(({ address }) => address !== urls.home)
    .map(({ address }) => ({ page: address.slice(1) }));
}

export default async function WrittenPage({ params }: { params: Promise<{ page: string }> }) {
  const [all, { page: name }] = await Promise.all([site(), params]);
  const page = all.pages.find(({ address }) => address === `/${name}`);
  return page === undefined ? notFound() : <SitePage site={all} page={page} />;
}
