import { expect, test } from "vitest";
import { splitFrontMatter } from "../content/front-matter";
import { contentRoot } from "../content-root";
import { readContent } from "../load";
import { readPost } from "../posts/read-post";
import { links } from "./links";

const { content } = await readContent(contentRoot(process.env), "2026-11-24");

/** What is told of a link of a post of today: which kind of fault, and what to write. */
function told(url: string): string[] {
  const text = `---\ntitle: Un essai\ndescription: Une phrase.\n---\n\n[Un lien](${url})\n`;
  const path = "posts/2026-11-24-essai.mdx";
  const post = readPost(splitFrontMatter({ path, text }), content.register);
  const faults = [...links.check({ ...content, posts: [...content.posts, post] })];
  return faults
    .filter(({ place }) => place.file === path)
    .map(({ id, advice }) => `${id} ${/« (.*) »/.exec(advice ?? "")?.[1] ?? ""}`.trim());
}

test.each([
  ["/2021/12/21/42utilisateurs/", "/actualites/42utilisateurs"],
  ["/2021/12/21/42UTILISATEURS", "/actualites/42utilisateurs"],
  ["http://programmevitam.fr/2021/12/21/42utilisateurs/#fin", "/actualites/42utilisateurs"],
  ["https://www.programmevitam.fr/page2", "/actualites/page/2"],
  ["https://programmevitam.github.io/Legal/", "/mentions-legales"],
  ["/legal", "/mentions-legales"],
  ["/index.html", "/"],
  ["/public/images/202112_utilisateurs.jpg", "/actualites/42utilisateurs"],
  ["https://www.programmevitam.fr/public/favicon.svg", "/favicon.svg"],
])("%s has moved to %s", (url, to) => {
  expect(told(url)).toEqual([`link-moved ${to}`]);
});

test.each([
  ["/pages/documentation/resip", "link-gone"],
  ["https://www.programmevitam.fr/pages/documentation/resip/", "link-old-site"],
  ["/public/images/perdue.png", "link-gone"],
])("nothing replaces %s", (url, id) => {
  expect(told(url)).toEqual([id]);
});

test.each([
  "https://www.programmevitam.fr",
  "https://www.programmevitam.fr/rien",
  "https://a.fr/2021/",
])("%s is for another site to answer", (url) => {
  expect(told(url)).toEqual([]);
});

test("our own address is taken as it is, even where the old site had it too", () => {
  expect(told("/atom.xml")).toEqual([]);
  expect(told("/public/favicon.svg")).toEqual([]);
});

test("what looks like an address of the old site and is none leads nowhere", () => {
  expect(told("/2021/12/22/autre/")).toEqual(["link-dead"]);
});
