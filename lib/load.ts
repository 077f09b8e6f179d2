/** The single way in: reads all content, checks it, cuts it at a day. */
import type { Root } from "mdast";
import { type ReadFiles, readFiles, readFolder } from "./content/files";
import { splitFrontMatter } from "./content/front-matter";
import { type PublicFile, type ReadPublicFiles, readPublicFiles } from "./content/public-files";
import type { Day } from "./dates/day";
import { attempt, type Fault } from "./faults/fault";
import { cutRegister } from "./members/cut";
import type { Register } from "./members/register";
import { REGISTER_FILES, readRegisterFiles } from "./members/register-files";
import type { Post } from "./posts/post";
import { isPublished, newestFirst } from "./posts/published";
import { type PostSource, postAsOf, readPost } from "./posts/read-post";
import { check } from "./rules/check";
import type { Content } from "./rules/rule";
import type { SiteConfig } from "./site-config";

/** What a site is told of itself by whoever loads it. */
export interface OwnWords {
  /** The Club's own words. */
  config: SiteConfig;
  /** The site's address, an origin without final slash. */
  base: string;
}

/** All that pages, API and feeds are made of, as known on one day. */
export interface Site extends OwnWords {
  /** "Today" everywhere: the day of the build, or SITE_DATE. */
  today: Day;
  register: Register;
  /** Published posts, newest first; with `drafts`, drafts and later posts too. */
  posts: Post[];
  /** What stands under public/. */
  publicFiles: PublicFile[];
  /** What the check says of the content; empty in a build, which refuses errors. */
  faults: Fault[];
}

/** A site whose posts can be shown whole. */
export interface SiteWithTexts extends Site {
  /**
   * The tree of one of its posts, as it was checked; a new one each time, to be changed at will.
   *
   * @throws {Error} where the post is of another site
   */
  textOf(post: Post): Root;
}

/**
 * The site below the folder `root` on the day `today`. Rules see all content, whatever the day;
 * what they say is in `faults`. A post that has faults is there all the same, with stand-ins
 * for what cannot be read; a member whose file has faults is not.
 */
export async function load(
  root: string,
  today: Day,
  { config, base, drafts = false }: OwnWords & { drafts?: boolean },
): Promise<SiteWithTexts> {
  const { content, faults } = await checkContent(root, today);
  const register = cutRegister(content.register, today);
  const posts = content.posts.map((source) => postAsOf(source, register));
  const trees = new Map(content.posts.map(({ post, tree }) => [post.path, tree]));
  return {
    config,
    base,
    today,
    register,
    posts: newestFirst(drafts ? posts : posts.filter((post) => isPublished(post, today))),
    publicFiles: [...content.publicFiles],
    faults,
    textOf({ path }) {
      const tree = trees.get(path);
      if (tree === undefined) throw new Error(`${path} is no post of this site.`);
      return structuredClone(tree);
    },
  };
}

/** Reads the content files below `root`, and says all that is wrong with them. */
export async function checkContent(
  root: string,
  today: Day,
): Promise<{ content: Content; faults: Fault[] }> {
  const { content, faults } = await readContent(root, today);
  return { content, faults: [...faults, ...check(content)] };
}

/** Reads the content files below `root`, and says which cannot be read. */
export async function readContent(
  root: string,
  today: Day,
): Promise<{ content: Content; faults: Fault[] }> {
  const [members, registerYml, posts, publicFiles] = await Promise.all([
    readFolder(root, "members", ".md"),
    readFiles(root, REGISTER_FILES),
    readFolder(root, "posts", ".mdx"),
    readPublicFiles(root),
  ]);
  return contentOf({ members, registerYml, posts, publicFiles }, today);
}

/** The files that content is made of. */
export interface ContentFiles {
  members: ReadFiles;
  registerYml: ReadFiles;
  posts: ReadFiles;
  publicFiles: ReadPublicFiles;
}

/** The content that files make, and what is wrong with those that cannot be read. */
export function contentOf(
  { members, registerYml, posts, publicFiles }: ContentFiles,
  today: Day,
): { content: Content; faults: Fault[] } {
  const { faults: registerFaults, ...registerFiles } = readRegisterFiles(members, registerYml);
  const faults = [...registerFaults, ...posts.faults, ...publicFiles.faults];
  const read: PostSource[] = [];
  for (const source of posts.files) {
    const post = attempt(
      source.path,
      () => readPost(splitFrontMatter(source), registerFiles.register),
      (fault) => void faults.push(fault),
    );
    if (post !== undefined) read.push(post);
  }
  return {
    content: { today, ...registerFiles, posts: read, publicFiles: publicFiles.files },
    faults,
  };
}
