/** 4 to 8: what old posts are called, what they will be called, and where links to them lead. */
import { basename } from "node:path";
import { slug } from "../../lib/content/slug";
import { type Day, isDay } from "../../lib/dates/day";
import { findOldAddress } from "../../lib/old-site/find";
import type { Content } from "../../lib/rules/rule";
import { reservedPostSlugs, decoded as withoutEncoding } from "../../lib/urls";
import type { KnownAddresses } from "./addresses";

const NAME = /^(\d{4}-\d{2}-\d{2})([-_])(.+)\.(?:md|markdown|mkd|mkdn|mkdown|html?)$/i;

/** What the name of a file of _posts/ says. */
export interface JekyllName {
  date: Day;
  /** What follows the date, as typed: `V1Prod Pres`. */
  title: string;
  /** Its address on the old site; null where Jekyll took no notice of the file. */
  formerUrl: string | null;
}

/**
 * Reads a file name as Jekyll does: case, accents and dots stay in the address, a space becomes a
 * hyphen, and a file with an underscore after the date is no post; `date` of its front matter counts
 * before that of its name. Undefined where there is no day.
 */
export function readJekyllName(fileName: string, typed?: string): JekyllName | undefined {
  const [, named = "", sign, title = ""] = NAME.exec(fileName.normalize("NFC")) ?? [];
  if (!isDay(named)) return undefined;
  const day = typed?.slice(0, 10) ?? "";
  const date = isDay(day) ? day : named;
  const address = `/${date.replaceAll("-", "/")}/${title.trim().replaceAll(/\s+/g, "-")}/`;
  return { date, title, formerUrl: sign === "-" ? address : null };
}

/**
 * The slug of each post, in lower-case ASCII: its old one, with the year where another post has
 * that, with the whole day where another one has that too. Posts that were published choose
 * first. `taken` are the slugs of the site's own posts.
 */
export function newSlugs(
  names: readonly JekyllName[],
  taken: Iterable<string>,
): Map<JekyllName, string> {
  const used = new Set<string>([...reservedPostSlugs, ...taken]);
  const slugs = new Map<JekyllName, string>();
  const inOrder = [...names].sort(
    (a, b) => Number(a.formerUrl === null) - Number(b.formerUrl === null),
  );
  for (const name of inOrder) {
    const found = candidates(name).find((candidate) => !used.has(candidate)) ?? "";
    used.add(found);
    slugs.set(name, found);
  }
  return slugs;
}

/** The slugs that a post may have, the best first. */
export function candidates({ title, date }: JekyllName): string[] {
  const base = slug(title) || "billet";
  const day = `${base}-${date}`;
  return [base, `${base}-${date.slice(0, 4)}`, day, ...[2, 3, 4, 5].map((n) => `${day}-${n}`)];
}

/** An address without percent encoding, in NFC; as it is where its encoding is faulty. */
export function decoded(address: string): string {
  return withoutEncoding(address).normalize("NFC");
}

/** Where old links lead: to the posts of an import, by their new slugs, and to what this site has. */
export function knownAddresses(
  posts: readonly { path: string; name: JekyllName }[],
  slugs: ReadonlyMap<JekyllName, string>,
  content: Content,
): KnownAddresses {
  const byUrl = new Map<string, string>();
  const byFile = new Map<string, string>();
  for (const { post } of content.posts)
    for (const url of post.formerUrls) {
      byUrl.set(decoded(url), post.slug);
      byFile.set(fileKey(`${url.slice(1, -1).replaceAll("/", "-")}.md`), post.slug);
    }
  for (const { name, path } of posts) {
    const slug = slugs.get(name) ?? "";
    if (name.formerUrl !== null) byUrl.set(decoded(name.formerUrl), slug);
    byFile.set(fileKey(basename(path)), slug);
  }
  const ours = {
    posts: content.posts.map(({ post }) => post),
    publicFiles: content.publicFiles,
    oldSite: content.site.oldSite,
  };
  const files = new Set(content.publicFiles.map(({ address }) => address));
  return {
    postAt: (url) => byUrl.get(decoded(url)),
    postOfFile: (name) => byFile.get(fileKey(name)),
    movedTo: (path) => {
      const found = findOldAddress(path, ours);
      return found.is === "moved" ? found.to : undefined;
    },
    hasFile: (address) => files.has(address),
    oldSite: ours.oldSite,
  };
}

/** Spaces became hyphens in addresses. */
function fileKey(name: string): string {
  return name.normalize("NFC").replaceAll(" ", "-");
}
