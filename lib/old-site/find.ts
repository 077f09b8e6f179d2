import { onceFor } from "../content/once-for";
import type { Post } from "../posts/post";
import { pageCount } from "../posts/published";
import { newsPageUrl, postUrl, urls } from "../urls";
import { normalForm } from "./address";
import type { OldPage, OldSite } from "./old-site";

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
  oldSite: OldSite;
}

/** What became of the address whose path is `path`, encoded or not. */
export function findOldAddress(path: string, ours: Ours): Found {
  return finderFor(ours)(path);
}

/** What there is of ours is put in order once, for as many questions as come. */
const finderFor = onceFor(({ posts, publicFiles, oldSite }: Ours): ((path: string) => Found) => {
  const table = new Map(oldSite.pages.map((page) => [normalForm(page.path), page] as const));
  // What is gone, the innermost folders first.
  const gone = [...table]
    .filter(([key, { to }]) => key !== "" && to === null)
    .sort(([a], [b]) => b.length - a.length);
  const ownPosts = new Map(
    // Of two posts with the same former address, which is a fault, the first has it.
    posts
      .toReversed()
      .flatMap(({ slug, formerUrls }) =>
        formerUrls.map((url) => [normalForm(url), postUrl(slug)] as const),
      ),
  );
  const files = new Map(publicFiles.map(({ address }) => [normalForm(address), address] as const));
  const lists = pageCount(posts.filter(({ draft }) => !draft));
  return (path) => {
    const key = normalForm(path);
    const to =
      ownPosts.get(key) ?? newsPageAt(key, lists) ?? table.get(key)?.to ?? fileAt(key, files);
    if (to !== undefined && to !== null) return { is: "moved", to };
    // The page itself, or the folder it stood in.
    const page = gone.find(([path]) => key === path || key.startsWith(`${path}/`))?.[1];
    return page === undefined ? { is: "unknown" } : { is: "gone", page };
  };
});

/** Lists had five posts a page there too; `lists` are ours. */
function newsPageAt(key: string, lists: number): string | undefined {
  const [, number] = /^\/page(\d+)$/.exec(key) ?? [];
  if (number === undefined) return undefined;
  const page = Number(number);
  return page >= 1 && page <= lists ? newsPageUrl(page) : urls.news;
}

/** Pictures kept their place below /public, documents stand in one folder now. */
function fileAt(key: string, files: ReadonlyMap<string, string>): string | undefined {
  const name = key.slice(key.lastIndexOf("/") + 1);
  const address = files.get(key.replace(/^\/public\//, "/")) ?? files.get(`/documents/${name}`);
  return address && encodeURI(address);
}
