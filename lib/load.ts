/** The single way in: reads all content, checks it, cuts it at a day. */
import type { Root } from "mdast";
import { type ReadFiles, readFiles, readFolder } from "./content/files";
import { type Split, splitFrontMatter } from "./content/front-matter";
import { entriesIn } from "./content/plain-files";
import { type PublicFile, type ReadPublicFiles, readPublicFiles } from "./content/public-files";
import { contentRoot } from "./content-root";
import type { Day } from "./dates/day";
import { attempt, type Fault } from "./faults/fault";
import { cutRegister } from "./members/as-of";
import { REGISTER_FILES, readRegisterFiles } from "./members/read-register";
import type { Register } from "./members/register";
import type { OldSite } from "./old-site/old-site";
import { inOneHop, type Milestone, readSiteFiles, SITE_FILES } from "./pages/site-files";
import { byOrder } from "./pages/standing-pages";
import { textAsOf } from "./pages/text-as-of";
import { pageAsOf, readPage, type TextPage } from "./pages/text-page";
import type { Post } from "./posts/post";
import { newestFirst, publishedOn } from "./posts/published";
import { postAsOf, readPost } from "./posts/read-post";
import { check } from "./rules/check";
import type { Content } from "./rules/rule";
import { siteAddress } from "./site-address";
import type { SiteConfig } from "./site-config";
import { today } from "./today";

/** What a site is told of itself by whoever loads it. */
export interface OwnWords {
  config: SiteConfig;
  /** The site's address, an origin without final slash. */
  base: string;
}

/** All that pages, API and feeds are made of, as known on one day. */
export interface Site extends OwnWords {
  /** "Today" everywhere: the day of the build, or SITE_DATE. */
  today: Day;
  /** Whether drafts and later posts are shown, marked; nothing of it is for robots or feeds. */
  isPreview: boolean;
  register: Register;
  /** Published posts, newest first; with `drafts`, drafts and later posts too. */
  posts: Post[];
  /** The pages of site/, by their order. */
  pages: TextPage[];
  /** Oldest first, none of a later day. */
  milestones: Milestone[];
  oldSite: OldSite;
  /** Former addresses of pages of this site, each with that of now. */
  moved: [from: string, to: string][];
  publicFiles: PublicFile[];
  /** What the check says of the content; empty in a build, which refuses errors. */
  faults: Fault[];
}

/** A site whose posts and pages can be shown whole. */
export interface SiteWithTexts extends Site {
  /**
   * The tree of one of its posts or pages, as it was checked; a new one each time, to be changed at
   * will.
   *
   * @throws {Error} where the text is of another site
   */
  textOf(text: { path: string }): Root;
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
  const facts = { config, base, register };
  const sources = content.posts.map((source) => ({
    ...source,
    tree: textAsOf(source.tree, today, facts),
  }));
  const posts = sources.map((source) => postAsOf(source, register));
  const trees = new Map(sources.map(({ post, tree }) => [post.path, tree]));
  const pages = content.pages.map((source) => pageAsOf(source, today, facts));
  for (const { page, tree } of pages) trees.set(page.path, tree);
  return {
    config,
    base,
    today,
    isPreview: drafts,
    register,
    posts: newestFirst(drafts ? posts : publishedOn(posts, today)),
    pages: pages.map(({ page }) => page).sort(byOrder),
    milestones: content.site.milestones.filter(
      ({ day, until }) => day <= today && (until === null || today < until),
    ),
    oldSite: content.site.oldSite,
    moved: inOneHop(content.site.moved),
    publicFiles: [...content.publicFiles],
    faults,
    textOf({ path }) {
      const tree = trees.get(path);
      if (tree === undefined) throw new Error(`${path} is no text of this site.`);
      return structuredClone(tree);
    },
  };
}

/**
 * The site of the content files as they are now, in the club's own words `config`, at the address and
 * on the day that the environment gives.
 *
 * @param drafts whether drafts and later posts are shown
 * @throws {Error} where the site's address is none
 */
export async function loadNow(
  environment: Readonly<Record<string, string | undefined>>,
  config: SiteConfig,
  drafts: boolean,
): Promise<SiteWithTexts> {
  const { base } = siteAddress(environment, config.baseUrl);
  return load(contentRoot(environment), today(environment), { config, base, drafts });
}

/** Reads the content files below `root`, and says all that is wrong with them. */
export async function checkContent(root: string, today: Day) {
  const { content, faults } = await readContent(root, today);
  return { content, faults: [...faults, ...check(content)] };
}

/** Reads the content files below `root`, and says which cannot be read. */
export async function readContent(root: string, today: Day) {
  // None of them has to be there.
  const present = entriesIn(root, "site").map(({ path }) => path);
  const files = {
    pages: readFolder(root, "site", ".mdx"),
    siteYml: readFiles(
      root,
      SITE_FILES.filter((file) => present.includes(file)),
    ),
    members: readFolder(root, "members", ".md"),
    registerYml: readFiles(root, REGISTER_FILES),
    posts: readFolder(root, "posts", ".mdx"),
    publicFiles: await readPublicFiles(root),
  };
  return contentOf(files, today);
}

type ContentFiles = Record<"pages" | "siteYml" | "members" | "registerYml" | "posts", ReadFiles> & {
  publicFiles: ReadPublicFiles;
};

/** The content that files make, and what is wrong with those that cannot be read. */
export function contentOf(files: ContentFiles, today: Day) {
  const { pages, siteYml, members, registerYml, posts, publicFiles } = files;
  const { faults: registerFaults, ...registerFiles } = readRegisterFiles(members, registerYml);
  const { faults: siteFaults, site } = readSiteFiles(siteYml);
  const ofFiles = [pages, { faults: siteFaults }, posts, publicFiles].flatMap(
    (read) => read.faults,
  );
  const faults = [...registerFaults, ...ofFiles];
  function readAll<Source>({ files }: ReadFiles, read: (split: Split) => Source): Source[] {
    return files.flatMap((source) =>
      attempt(
        source.path,
        () => [read(splitFrontMatter(source))],
        (fault) => {
          faults.push(fault);
          return [];
        },
      ),
    );
  }
  const content: Content = {
    today,
    ...registerFiles,
    pages: readAll(pages, (split) => readPage(split, today)),
    site,
    posts: readAll(posts, (split) => readPost(split, registerFiles.register)),
    publicFiles: publicFiles.files,
  };
  return { content, faults };
}
