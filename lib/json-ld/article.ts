import type { Article } from "schema-dts";
import type { Site } from "../load";
import type { Post } from "../posts/post";
import { memberUrl, postUrl, urls } from "../urls";

/** A post; of the members that it names, their own pages tell more. */
export function article(post: Post, { config, base }: Site): Article {
  return {
    "@type": "Article",
    url: `${base}${postUrl(post.slug)}`,
    headline: post.title,
    description: post.description ?? undefined,
    datePublished: post.date,
    dateModified: post.updated ?? undefined,
    inLanguage: "fr",
    keywords: post.tags,
    image: post.image === null ? undefined : `${base}${encodeURI(post.image.src)}`,
    author: { "@type": "Organization", name: config.name, url: `${base}${urls.home}` },
    mentions: post.mentions.map((id) => ({ "@id": `${base}${memberUrl(id)}` })),
  };
}
