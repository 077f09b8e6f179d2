/** 14, 17 to 19, 24, 25: where links and pictures of old posts lead now. */
import type { Link, Root } from "mdast";
import { visit } from "unist-util-visit";
import { attributeOf } from "../../lib/content/jsx-element";
import { afterOldHost, onOldHost } from "../../lib/old-site/address";
import type { OldSite } from "../../lib/old-site/old-site";
import { postUrl, publicAddress } from "../../lib/urls";
import { rangeOf, type Tell } from "./source";

const OLD_REPOSITORY =
  /^https?:\/\/github\.com\/ProgrammeVitam\/ProgrammeVitam\.github\.io\/(?:blob|tree)\/\w+(?=\/)/i;
const FILE = /\.(pdf|zip|tar|gz|od[tsp]|docx?|xlsx?|pptx?|csv|xml|rng|xsd|mp4|jpe?g|png|gif|svg)$/i;

/** What is known of this site, to lead old links to it. */
export interface KnownAddresses {
  /** The slug of the post that had an address on the old site, `/2021/12/21/42utilisateurs/`. */
  postAt(formerUrl: string): string | undefined;
  /** The slug of the post that was a file of `_posts/`, `2021-12-21-42utilisateurs.md`. */
  postOfFile(name: string): string | undefined;
  /** Where this site sends the readers of another address of the old one. */
  movedTo(path: string): string | undefined;
  /** Whether a file stands under public/, by its address on the site. */
  hasFile(address: string): boolean;
  oldSite: OldSite;
}

/** Leads every link, picture and document of a post to its place on this site, or to the old one. */
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
  if (known.hasFile(decoded)) return path;
  const post = postMeant(decoded, known);
  if (typeof post === "string") return postUrl(post) + hash;
  const page = path.replace(/(?:\/index)?\.(?:md|html)$/, "/");
  const now = path === "/" ? path : known.movedTo(page);
  if (now !== undefined) return now;
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
  return onOldHost(post === null ? path : page + hash, known.oldSite);
}

/** The address from the old site's root; undefined for what is elsewhere or no page. */
function pathOnOldSite(typed: string, { oldSite }: KnownAddresses): string | undefined {
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
function postMeant(path: string, known: KnownAddresses): string | null | undefined {
  const file = /^\/_posts\/(.+\.(?:md|markdown))$/.exec(path)?.[1];
  if (file !== undefined) return known.postOfFile(file) ?? null;
  if (!/^\/\d{4}\/\d{2}\/\d{2}\/[^/]+\/?$/.test(path)) return undefined;
  return known.postAt(path.endsWith("/") ? path : `${path}/`) ?? null;
}
