/** What old posts are called, what they will be called, and where links and pictures lead now. */
import { basename } from "node:path";
import type { Link, Root } from "mdast";
import { visit } from "unist-util-visit";
import { attributeOf } from "../../lib/content/jsx-element";
import { slug } from "../../lib/content/slug";
import { type Day, isDay } from "../../lib/dates/day";
import { afterOldHost, onOldHost } from "../../lib/old-site/address";
import { findOldAddress } from "../../lib/old-site/find";
import type { Content } from "../../lib/rules/rule";
import {
  postUrl,
  publicAddress,
  reservedPostSlugs,
  decoded as withoutEncoding,
} from "../../lib/urls";
import { rangeOf, type Tell } from "./source";

const NAME = /^(\d{4}-\d{2}-\d{2})([-_])(.+)\.md$/i;

/** What the name of a file of _posts/ says. */
export interface JekyllName {
  date: Day;
  /** What follows the date, as typed: `V1Prod Pres`. */
  title: string;
  /** Its address on the old site; null where Jekyll took no notice of the file. */
  formerUrl: string | null;
}

/**
 * 4 to 8: reads a file name as Jekyll does: case, accents and dots stay in the address, a space becomes a
 * hyphen, and a file with an underscore after the date is no post. Undefined where there is no day.
 */
export function readJekyllName(fileName: string): JekyllName | undefined {
  const [, date = "", sign, title = ""] = NAME.exec(fileName.normalize("NFC")) ?? [];
  if (!isDay(date)) return undefined;
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

/** What is known of this site and of an import, to lead old links to it. */
export interface KnownAddresses {
  /**
   * The slug of each post, by its address on the old site, `/2021/12/21/42utilisateurs/`, and by its
   * file in `_posts/`, `2021-12-21-42utilisateurs.md`.
   */
  slugs: ReadonlyMap<string, string>;
  site: Parameters<typeof findOldAddress>[1];
}

/** Where old links lead: to the posts of an import, by their new slugs, and to what this site has. */
export function knownAddresses(
  posts: readonly { path: string; name: JekyllName }[],
  slugs: ReadonlyMap<JekyllName, string>,
  { posts: present, publicFiles, site: { oldSite } }: Content,
): KnownAddresses {
  const known = new Map<string, string>();
  for (const { post } of present)
    for (const url of post.formerUrls) {
      known.set(decoded(url), post.slug);
      known.set(fileKey(`${url.slice(1, -1).replaceAll("/", "-")}.md`), post.slug);
    }
  for (const { name, path } of posts) {
    const slug = slugs.get(name) ?? "";
    if (name.formerUrl !== null) known.set(decoded(name.formerUrl), slug);
    known.set(fileKey(basename(path)), slug);
  }
  return { slugs: known, site: { posts: present.map(({ post }) => post), publicFiles, oldSite } };
}

/** Spaces became hyphens in addresses. */
function fileKey(name: string): string {
  return name.normalize("NFC").replaceAll(" ", "-");
}

const OLD_REPOSITORY =
  /^https?:\/\/github\.com\/ProgrammeVitam\/ProgrammeVitam\.github\.io\/(?:blob|tree)\/\w+(?=\/)/i;
const FILE = /\.(pdf|zip|tar|gz|od[tsp]|docx?|xlsx?|pptx?|csv|xml|rng|xsd|mp4|jpe?g|png|gif|svg)$/i;

/**
 * 14, 17 to 19, 24, 25: leads every link, picture and document of a post to its place on this site,
 * or to the old one.
 */
export function leadAddresses(tree: Root, known: KnownAddresses, tell: Tell): void {
  visit(tree, (node, index, parent) => {
    const { start } = rangeOf(node);
    if (node.type === "link" || node.type === "definition")
      node.url = led(node.url, known, start, tell);
    if (node.type === "image") node.url = pathOnOldSite(node.url, known) ?? elsewhere(node.url);
    if (node.type !== "mdxJsxFlowElement" || node.name !== "Document") return;
    const url = led(attributeOf(node, "href") ?? "", known, start, tell);
    const [href] = node.attributes;
    if (href?.type === "mdxJsxAttribute") href.value = url;
    // What is elsewhere is no document of this site: a link will do.
    if (!/^https?:/.test(url) || parent === undefined || index === undefined) return;
    const value = attributeOf(node, "title") ?? url;
    const link: Link = { type: "link", url, children: [{ type: "text", value }] };
    parent.children.splice(index, 1, { type: "paragraph", children: [link] });
  });
}

function led(typed: string, known: KnownAddresses, offset: number, tell: Tell): string {
  const address = pathOnOldSite(typed, known);
  if (address === undefined) return elsewhere(typed);
  const [path = "", anchor] = address.split("#");
  const hash = anchor === undefined ? "" : `#${anchor}`;
  if (path === "" || path.includes("{{")) return typed;
  const decoded = publicAddress(path);
  if (known.site.publicFiles.some((file) => file.address === decoded)) return path;
  const post = postMeant(decoded, known);
  if (typeof post === "string") return postUrl(post) + hash;
  const page = path.replace(/(?:\/index)?\.(?:md|html)$/, "/");
  if (path === "/") return path;
  const found = findOldAddress(page, known.site);
  if (found.is === "moved") return found.to;
  if (post === null)
    tell(
      offset,
      `Le lien « ${typed} » mène à un billet que l’on n’a pas ici.`,
      "Il va vers l’ancien site. Importez aussi ce billet, ou changez le lien.",
    );
  else if (FILE.test(path))
    tell(
      offset,
      `Le document « ${typed} » n’est pas dans public/ : le lien va vers l’ancien site.`,
      `Copiez-le dans public${decoded} et écrivez « ${decoded} », ou gardez ce lien et vérifiez-le.`,
    );
  return onOldHost(post === null ? path : page + hash, known.site.oldSite);
}

/** The address from the old site's root; undefined for what is elsewhere or no page. */
function pathOnOldSite(typed: string, { site: { oldSite } }: KnownAddresses): string | undefined {
  const written = typed
    .trim()
    .replace(/^\((.*)\)$/, "$1")
    .replaceAll(/\\|%5C/g, "/");
  const own = afterOldHost(written, oldSite);
  if (own !== undefined) return own;
  if (OLD_REPOSITORY.test(written)) return written.replace(OLD_REPOSITORY, "");
  if (written.startsWith("#")) return written;
  if (/^(?:[a-z][a-z+.-]*:|\/\/|www\.)/i.test(written) || isMail(written)) return undefined;
  return `/${written.replace(/^(?:\.{0,2}\/)+/, "")}`;
}

function elsewhere(typed: string): string {
  const address = typed.trim();
  if (address.startsWith("//")) return `https:${address}`;
  if (/^www\./i.test(address)) return `https://${address}`;
  return isMail(address) ? `mailto:${address}` : address;
}

function isMail(address: string): boolean {
  return /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(address);
}

/** The post that an address meant; null where it meant one that is not here. */
function postMeant(path: string, { slugs }: KnownAddresses): string | null | undefined {
  const file = /^\/_posts\/(.+\.md)$/.exec(path)?.[1];
  if (file !== undefined) return slugs.get(fileKey(file)) ?? null;
  if (!/^\/\d{4}\/\d{2}\/\d{2}\/[^/]+\/?$/.test(path)) return undefined;
  return slugs.get(decoded(path.replace(/\/?$/, "/"))) ?? null;
}
