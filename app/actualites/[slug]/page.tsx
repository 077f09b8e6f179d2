import { notFound } from "next/navigation";
import { PostPage } from "../../../components/posts/post-page";
import { site } from "../../site";

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await site()).posts.map(({ slug }) => ({ slug }));
}

export default async function SlugPage({ params }: { params: Promise<{ slug: string }> }) {
  const all = await site();
  const { slug } = await params;
  const post = all.posts.find((one) => one.slug === slug);
  return post === undefined ? notFound() : <PostPage site={all} post={post} />;
}
