import { faultKind } from "../faults/fault";
import { reservedPostSlugs } from "../urls";
import { example, type Rule } from "./rule";
import { idReserved } from "./unique-ids";

const slugTwice = faultKind(
  "slug-twice",
  ({ slug, other, proposal }: { slug: string; other: string; proposal: string }) => ({
    found: `L’adresse « ${slug} » est déjà celle de ${other}.`,
    expected: "un nom différent pour chaque actualité",
    advice: `Renommez ce fichier, par exemple « ${proposal} ».`,
  }),
);

/** Each post has an address of its own, which no page of the site already has. */
export const uniqueSlugs: Rule = {
  check: ({ posts }) => {
    const firsts = new Map<string, string>();
    return posts.flatMap(({ post, file }) => {
      const place = { file: file.path, line: 1, column: 1 };
      if (reservedPostSlugs.some((reserved) => reserved === post.slug))
        return [idReserved(place, post.slug)];
      const first = firsts.get(post.slug);
      if (first === undefined) {
        firsts.set(post.slug, file.path);
        return [];
      }
      const proposal = `${post.date}-${post.slug}-${post.date.slice(0, 4)}.mdx`;
      return [slugTwice(place, { slug: post.slug, other: first, proposal })];
    });
  },
  examples: [
    example("slug-twice", "Le Club grandit.", "Le Club grandit.", {
      file: "posts/2021-12-21-35-utilisateurs.mdx",
      renamed: "posts/2021-12-21-35-utilisateurs-2021.mdx",
    }),
  ],
};
