/** What an author writes is on the page, or the check says that it will not be. */
import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { clubExample } from "../lib/config-example";
import { splitFrontMatter } from "../lib/content/front-matter";
import { contentOf } from "../lib/load";
import { textAsOf } from "../lib/pages/text-as-of";
import { pageAsOf, readPage } from "../lib/pages/text-page";
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

const TODAY = "2021-12-24";
const context = { ...clubExample, register: content.register };

/** What is told of a text of each kind, and its tree as the site shows it. */
const kinds = {
  post(body: string) {
    const source = readPost(fileOf("posts/2021-12-21-titre.mdx", body), content.register);
    return { ...content, posts: [source], tree: textAsOf(source.tree, TODAY, context) };
  },
  page(body: string) {
    const source = readPage(fileOf("site/club.mdx", body), TODAY);
    return { ...content, pages: [source], tree: pageAsOf(source, TODAY, context).tree };
  },
};

function fileOf(path: string, body: string) {
  const text = `---\ntitle: Titre\ndescription: Une phrase.\n---\n\n${body}\n`;
  return splitFrontMatter({ path, text });
}

/** What is told of a text, and the words of its page. */
async function read(
  kind: keyof typeof kinds,
  body: string,
): Promise<{ told: string[]; page: string }> {
  const { tree, ...whole } = kinds[kind](body);
  const told = check(whole).map(({ id }) => id);
  if (told.length > 0) return { told, page: "" };
  const html = renderToStaticMarkup(await Mdx({ text: tree, components }));
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
  ...[
    "<!--",
    "-->",
    "{/*",
    "*/}",
    "\nimport ",
    "\nexport ",
    "&#123;",
    "\u2028",
    "\r\n",
    "<b",
    "$$",
  ],
];

/** Texts of words that are all different, and of all that has a meaning somewhere. */
function textsOf(signs: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof({ weight: 3, arbitrary: fc.constant("") }, fc.constantFrom(...signs)), {
      minLength: 1,
      maxLength: 16,
    })
    .map((pieces) =>
      pieces.map((piece, index) => `${piece}${piece === "" ? " " : ""}mot${index}x`).join(""),
    );
}

const wordsIn = (text: string) => text.match(/mot\d+x/g) ?? [];

/** In pages alone: what a day knows. */
const known = [
  ...['<Since day="2020-01-01">', "</Since>", '<Until day="2030-01-01">', "</Until>"],
  '<Since day="2020-01-01">mot90x</Since>',
  '\n\n<Until day="2030-01-01">\n\n- mot91x\n\n</Until>\n\n',
  '<Since day="2030-01-01">plus tard</Since>',
];

test.each(["post", "page"] as const)(
  "every word of a %s is shown, or a fault is told",
  async (kind) => {
    const texts = textsOf(kind === "page" ? [...signs, ...known] : signs);
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { told, page } = await read(kind, text);
        if (told.length > 0) return;
        expect(wordsIn(page).sort()).toEqual(wordsIn(text).sort());
      }),
      { numRuns: RUNS },
    );
  },
);

test("enough of these texts have no fault", async () => {
  const told = await Promise.all(
    fc.sample(textsOf(signs), 100).map(async (text) => (await read("post", text)).told),
  );
  expect(told.filter(({ length }) => length === 0).length).toBeGreaterThan(15);
});
