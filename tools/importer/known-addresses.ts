import { basename } from "node:path";
import { findOldAddress } from "../../lib/old-site/find";
import type { Content } from "../../lib/rules/rule";
import type { KnownAddresses } from "./addresses";
import { decoded } from "./decoded";
import type { OldPost } from "./import-post";
import type { JekyllName } from "./jekyll-name";

/** Where old links lead: to the posts of an import, by their new slugs, and to what this site has. */
export function knownAddresses(
  posts: readonly OldPost[],
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
  };
}

/** Spaces became hyphens in addresses. */
function fileKey(name: string): string {
  return name.normalize("NFC").replaceAll(" ", "-");
}
