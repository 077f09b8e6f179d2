import { notFound } from "next/navigation";
import { pagesOf } from "../pages";
import { site } from "../site";

export const dynamicParams = false;

/** None under `npm run dev`, where Next would answer 404 at first for a page that is new. */
export const generateStaticParams =
  process.env.NODE_ENV === "development"
    ? undefined
    : async () =>
        [...pagesOf(await site()).keys()].map((address) => ({
          path: address.split("/").filter((part) => part !== ""),
        }));

export default async function AnyPage({ params }: { params: Promise<{ path?: string[] }> }) {
  const { path = [] } = await params;
  return pagesOf(await site()).get(`/${path.join("/")}`) ?? notFound();
}
