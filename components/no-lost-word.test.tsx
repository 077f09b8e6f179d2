/** What an author writes is on the page, or the check says that it will not be. */
import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { splitFrontMatter } from "../lib/content/front-matter";
import { contentOf } from "../lib/load";
import { readPost } from "../lib/posts/read-post";
import { check } from "../lib/rules/check";
import { Mdx } from "./mdx";

const RUNS = Number(process.env.WORD_RUNS ?? 400);
const none = { paths: [], files: [], faults: [] };
const { content } = contentOf(
  {
    ...{ pages: none, siteYml: none, members: none, registerYml: none, posts: none },
    publicFiles: { files: [], faults: [] },
  },
  "2021-12-24",
);
const components = {
  Callout: ({ title, children }: { title: string; children: string }) => (
    <aside aria-label={title}>{children}</aside>
  ),
};

/** What is told of a post's text, and the words of its page. */
async function read(body: string): Promise<{ told: string[]; page: string }> {
  const text = `---\ntitle: Titre\ndescription: Une phrase.\n---\n\n${body}\n`;
  const file = { path: "posts/2021-12-21-titre.mdx", text };
  const source = readPost(splitFrontMatter(file), content.register);
  const told = check({ ...content, posts: [source] }).map(({ id }) => id);
  if (told.length > 0) return { told, page: "" };
  const html = renderToStaticMarkup(await Mdx({ text: source.tree, components }));
  return { told, page: html.replace(/<[^>]*>/g, "") };
}

const signs = [
  ..."#*_~`|<>[](){}!&:;=+-^\\\"'.,«»–—•\t\u00a0",
  ...[
    "\n",
    "\n\n",
    "\n  ",
    "\n    ",
    "\n- ",
    "\n1. ",
    "\n2. ",
    "\n> ",
    "\n• ",
    "\n– ",
    "\n| ",
    " | ",
  ],
  ...[
    "\n| --- |\n",
    "\n| --- | --- |\n",
    "\n---\n",
    "\n```\n",
    "\n~~~\n",
    "\n## ",
    "\n\u00a0",
    "**",
    "__",
  ],
  ...[
    "~~",
    "](/club)",
    "[^1]",
    "\n[^1]: ",
    "\n\n  ",
    "][r]",
    "\n[r]: /club\n",
    "1.",
    "a) ",
    "\\\n",
    "  \n",
  ],
  ...[
    "<sup>",
    "</sup>",
    '<Callout title="x">',
    "</Callout>",
    "https://a.fr/b",
    "&amp;",
    "![",
    ":::",
    "==",
    "[[",
  ],
];
/** Texts of words that are all different, and of all that has a meaning somewhere. */
const texts = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constant("") }, fc.constantFrom(...signs)), {
    minLength: 1,
    maxLength: 16,
  })
  .map((pieces) =>
    pieces.map((piece, index) => `${piece}${piece === "" ? " " : ""}mot${index}x`).join(""),
  );

const wordsIn = (text: string) => text.match(/mot\d+x/g) ?? [];

test("every word of a text is on its page, or a fault is told", async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const { told, page } = await read(text);
      if (told.length > 0) return;
      expect(wordsIn(page).sort()).toEqual(wordsIn(text).sort());
    }),
    { numRuns: RUNS },
  );
});

test("enough of these texts have no fault", async () => {
  const told = await Promise.all(
    fc.sample(texts, 100).map(async (text) => (await read(text)).told),
  );
  expect(told.filter(({ length }) => length === 0).length).toBeGreaterThan(15);
});
