import type { Article } from "schema-dts";
import type { Site } from "../load";
import { namesOn } from "../members/names";
import { memberById } from "../members/register";
import type { Post } from "../posts/post";
import { memberUrl, postUrl, urls } from "../urls";

/** A post, with the members that it names. */
export function article(post: Post, { register, config, base }: Site): Article {
  const mentions = post.mentions.flatMap((id) => memberById(register, id) ?? []);
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
    mentions: mentions.map((member) => ({
      "@type": "Organization",
      name: namesOn(member, post.date).shortName,
      url: `${base}${memberUrl(member.id)}`,
    })),
  };
}
