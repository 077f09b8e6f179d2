/** `/api/posts`: the news, without their bodies. */
import { z } from "zod";
import { namesOn } from "../members/names";
import { memberById } from "../members/register";
import { isPublished } from "../posts/published";
import { postUrl } from "../urls";
import { french, json } from "./answer";
import { endpoint } from "./endpoint";
import { addressField, dayField, metaFields, metaOf } from "./meta";
import { referenceSchema, referenceTo } from "./reference";

/** `GET /api/posts`: the published posts, newest first, without their bodies. */
export const posts = endpoint({
  path: "/api/posts",
  name: "listPosts",
  summary: "The posts",
  description: "The published posts, newest first, without their bodies.",
  parameters: () => z.strictObject({}),
  success: () => ({
    description: "All posts.",
    content: {
      "application/json": z.object({
        data: z.array(
          z.object({
            slug: z.string().describe("Never changes meaning."),
            title: z.string(),
            date: dayField,
            updated: dayField.nullable(),
            description: z.string().nullable(),
            tags: z.array(z.string()),
            members: z
              .array(referenceSchema)
              .describe("The members that the post names, as they were called on its day."),
            url: addressField,
          }),
        ),
        meta: z.object({ total: z.int(), ...metaFields }),
      }),
    },
  }),
  answer: (_, { site, base }) => {
    const data = site.posts
      .filter((post) => isPublished(post, site.today))
      .map(({ slug, title, date, updated, description, tags, mentions }) => ({
        slug,
        title,
        date,
        updated,
        description,
        tags,
        members: mentions.flatMap((id) => {
          const member = memberById(site.register, id);
          return member ? [referenceTo(id, namesOn(member, date).name, base)] : [];
        }),
        url: `${base}${postUrl(slug)}`,
      }));
    return json({ data, meta: { total: data.length, ...metaOf(site) } }, french);
  },
});
