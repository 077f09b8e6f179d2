import { notFound } from "next/navigation";
import { PostPage } from "../../../components/posts/post-page";
import { placeAmong } from "../../../lib/posts/published";
import { site } from "../../site";

export const dynamicParams = false;

/** None under `npm run dev`, where Next would answer 404 at first for a post that is new. */
export const generateStaticParams =
  process.env.NODE_ENV === "development"
    ? undefined
    : async () => (await site()).posts.map(({ slug }) => ({ slug }));

export default async function SlugPage({ params }: { params: Promise<{ slug: string }> }) {
  const all = await site();
  const { slug } = await params;
  const post = all.posts[placeAmong(all.posts, slug)];
  return post === undefined ? notFound() : <PostPage site={all} post={post} />;
}
