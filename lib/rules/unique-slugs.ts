import { faultAt, start } from "../faults/fault";
import { reservedPostSlugs } from "../urls";
import type { Content, Rule } from "./rule";
import { idReserved } from "./unique-ids";

/** Each post has an address of its own, which no page of the site already has. */
export const uniqueSlugs: Rule = {
  *check({ posts }: Content) {
    const firsts = new Map<string, string>();
    for (const { post } of posts) {
      const { slug, date, path } = post;
      const first = firsts.get(slug);
      if (reservedPostSlugs.some((reserved) => reserved === slug))
        yield idReserved(start(path), slug);
      else if (first === undefined) firsts.set(slug, path);
      else
        yield faultAt("slug-twice", start(path), {
          found: `L’adresse « ${slug} » est déjà celle de ${first}.`,
          expected: "un nom différent pour chaque actualité",
          advice: `Renommez ce fichier, par exemple « ${date}-${slug}-${date.slice(0, 4)}.mdx ».`,
        });
    }
  },
  examples: {
    "slug-twice": [
      [
        "Le Club grandit.",
        "Le Club grandit.",
        {
          file: "posts/2021-12-21-35-utilisateurs.mdx",
          renamed: "posts/2021-12-21-35-utilisateurs-2021.mdx",
        },
      ],
    ],
  },
};
