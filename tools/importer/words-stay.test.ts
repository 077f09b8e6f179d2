import fc from "fast-check";
import { expect, test } from "vitest";
import { splitFrontMatter } from "../../lib/content/front-matter";
import { vocabularyExample } from "../../lib/members/vocabulary-example";
import { readPost } from "../../lib/posts/read-post";
import { importPost, mdxFile } from "./import-post";

const name = { date: "2019-01-01", title: "x", formerUrl: "/2019/01/01/x/" };
const known = {
  postAt: () => undefined,
  postOfFile: () => undefined,
  movedTo: () => undefined,
  hasFile: () => false,
};
const register = { asOf: "2025-01-30", members: [], published: [], vocabulary: vocabularyExample };

/** Pieces of old posts, where notations meet that were never meant to. */
const pieces = fc.constantFrom(
  ...[
    "mot",
    "L'un",
    "42 !",
    "a_b",
    "*x*",
    "**gras**",
    "[lien](/2021/12/21/42utilisateurs/)",
    "[seul]",
  ],
  ...[
    "[Voir] (http://exemple.fr)",
    "![x](/public/images/x.png){: .c}",
    "{: .y}",
    "{{ site.x }}",
    "3 < 5",
  ],
  ...[
    "<br>",
    '<a name="t">',
    "</a>",
    "<details>",
    "<p>",
    "</p>",
    "<u>mot</u>",
    "<!-- x -->",
    "`code {x}`",
  ],
  ...[
    "\n",
    "\n\n",
    "\n- ",
    "\n** ",
    "\n-> ",
    "\n    ",
    "\n> ",
    "\n# ",
    "\n### ",
    "  \n",
    "\t",
    "{",
    "}",
    "_",
    "(",
  ],
);

/** Words that every post must keep, each once. */
const words = fc.array(fc.constantFrom("archive", "versement", "recherche", "mois"), {
  maxLength: 4,
});

test("any old post becomes MDX that can be read, and keeps its words", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), words, (parts, kept) => {
      const body = parts.flatMap((part, index) => [part, kept[index] ?? ""]).join(" ");
      const old = { path: "_posts/2019-01-01-x.md", text: `---\ntitle: Titre\n---\n${body}`, name };
      const text = mdxFile(importPost(old, known), name, false);
      const split = splitFrontMatter({ path: "posts/2019-01-01-x.mdx", text });
      const { markupFaults, frontMatterFaults, post } = readPost(split, register);
      expect([...markupFaults, ...frontMatterFaults]).toEqual([]);
      for (const word of kept.slice(0, parts.length)) expect(post.text).toContain(word);
    }),
    { numRuns: 60, seed: 42 },
  );
}, 30_000);
