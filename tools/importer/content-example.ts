/** Content for tests of the import: one post of this site, a few files, nobody in the register. */
import { splitFrontMatter } from "../../lib/content/front-matter";
import { vocabularyExample } from "../../lib/members/vocabulary-example";
import { readPost } from "../../lib/posts/read-post";
import type { Content } from "../../lib/rules/rule";

const register = { asOf: "2025-01-30", members: [], published: [], vocabulary: vocabularyExample };

const FILES = [
  "images/x.png",
  "images/x.jpg",
  "images/photo.JPG",
  "images/photo © Nom (6).jpeg",
  "documents/x.pdf",
];

/** The founding article and some files. */
export const contentExample: Content = {
  today: "2025-02-01",
  register,
  memberIds: new Set(),
  memberFiles: new Map(),
  registerFile: null,
  posts: [
    readPost(
      splitFrontMatter({
        path: "posts/2021-12-21-42utilisateurs.mdx",
        text: "---\ntitle: 42\ndescription: Quarante-deux.\nformerUrls: [/2021/12/21/42utilisateurs/]\n---\nTexte.",
      }),
      register,
    ),
  ],
  publicFiles: FILES.map((path) => ({
    address: `/${path}`,
    bytes: 1000,
    dimensions: { width: 32, height: 32 },
  })),
};
