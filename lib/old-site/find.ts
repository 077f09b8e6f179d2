import type { Post } from "../posts/post";
import { pageCount } from "../posts/published";
import { newsPageUrl, postUrl, urls } from "../urls";
import { normalForm } from "./address";
import type { OldPage } from "./old-page";
import { oldPages } from "./pages";
import { oldPosts } from "./posts";

/** What became of an address of the old site. */
export type Found =
  | { is: "moved"; to: string }
  /** Nothing of ours says the same. */
  | { is: "gone"; page: OldPage }
  | { is: "unknown" };

/** What we have for addresses to lead to. */
interface Ours {
  posts: readonly Post[];
  publicFiles: readonly { address: string }[];
}

const table = new Map(
  [...oldPosts, ...oldPages].map((page) => [normalForm(page.path), page] as const),
);

/** What became of the address whose path is `path`, encoded or not. */
export function findOldAddress(path: string, { posts, publicFiles }: Ours): Found {
  const key = normalForm(path);
  const to =
    postAt(key, posts) ??
    newsPageAt(key, posts) ??
    table.get(key)?.to ??
    fileAt(key, publicFiles) ??
    null;
  if (to !== null) return { is: "moved", to };
  const page = nearest(key);
  return page === undefined ? { is: "unknown" } : { is: "gone", page };
}

function postAt(key: string, posts: readonly Post[]): string | undefined {
  const post = posts.find(({ formerUrls }) => formerUrls.some((url) => normalForm(url) === key));
  return post && postUrl(post.slug);
}

/** Lists had five posts a page there too. */
function newsPageAt(key: string, posts: readonly Post[]): string | undefined {
  const [, number] = /^\/page(\d+)$/.exec(key) ?? [];
  if (number === undefined) return undefined;
  const page = Number(number);
  return page >= 1 && page <= pageCount(posts) ? newsPageUrl(page) : urls.news;
}

/** Pictures kept their place below /public, documents stand in one folder now. */
function fileAt(key: string, files: Ours["publicFiles"]): string | undefined {
  const name = key.slice(key.lastIndexOf("/") + 1);
  const places = [key.replace(/^\/public\//, "/"), `/documents/${name}`];
  const file = files.find(({ address }) => places.includes(normalForm(address)));
  return file && encodeURI(file.address);
}

/** The page itself, or the folder it stood in. */
function nearest(key: string): OldPage | undefined {
  for (let path = key; path !== ""; path = path.slice(0, path.lastIndexOf("/"))) {
    const page = table.get(path);
    if (page?.to === null) return page;
  }
  return undefined;
}
