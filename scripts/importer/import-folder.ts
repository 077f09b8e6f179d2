/** All posts of the old site at once: names, links among them, the check, drafts. */
import { basename } from "node:path";
import type { SourceFile } from "../../lib/content/files";
import { splitFrontMatter } from "../../lib/content/front-matter";
import { crowdIn } from "../../lib/content/read-mdx";
import type { Fault } from "../../lib/faults/fault";
import { readPost } from "../../lib/posts/read-post";
import { check } from "../../lib/rules/check";
import type { Content } from "../../lib/rules/rule";
import { decoded } from "./decoded";
import { type ImportedPost, importPost, mdxFile, type OldPost } from "./import-post";
import { type JekyllName, readJekyllName } from "./jekyll-name";
import { knownAddresses } from "./known-addresses";
import { candidates, newSlugs } from "./new-names";
import type { Note } from "./notes";

/** A file to write, and what is left to do in it. */
export interface NewFile {
  path: string;
  text: string;
  /** The file it comes from. */
  from: string;
  notes: Note[];
}

/** What an import comes to. */
export interface Import {
  files: NewFile[];
  /** Files left aside, and why, in French. */
  skipped: { path: string; because: string }[];
}

/** What the check leaves to the author of any post, old or new. */
const LEFT_TO_THE_CHECK: readonly string[] = [
  "description-missing",
  "count-typed",
  "link-old-site",
  "link-vague",
];

/** Converts files of `_posts/`, for `target`; `present` are the paths of what stands there. */
export function importFolder(
  sources: readonly SourceFile[],
  target: string,
  content: Content,
  present: readonly string[],
): Import {
  const skipped: Import["skipped"] = [];
  const existing = new Map(
    content.posts.flatMap(({ post }) =>
      post.formerUrls.map((url) => [decoded(url), post] as const),
    ),
  );
  const posts = sources.flatMap((source): OldPost[] => {
    const name = readJekyllName(basename(source.path));
    const post = existing.get(decoded(name?.formerUrl ?? ""));
    const written =
      name &&
      candidates(name)
        .map((slug) => `${target}/${name.date}-${slug}.mdx`)
        .find((path) => present.includes(path));
    const because =
      name === undefined
        ? "son nom ne commence pas par un jour du calendrier"
        : post !== undefined
          ? `déjà là : ${post.path}`
          : written !== undefined
            ? `${written} existe, et n’est pas remplacé`
            : crowdIn(source.text) !== undefined
              ? "un passage a plus de signes de Markdown que personne n’en écrit"
              : undefined;
    if (name !== undefined && because === undefined) return [{ ...source, name }];
    skipped.push({ path: source.path, because: because ?? "" });
    return [];
  });
  const slugs = newSlugs(
    posts.map(({ name }) => name),
    content.posts.map(({ post }) => post.slug),
  );
  const known = knownAddresses(posts, slugs, content);
  const imported = posts.map((post) => {
    const { date } = post.name;
    const path = `${target}/${date}-${slugs.get(post.name)}.mdx`;
    return { ...importPost(post, known), name: post.name, from: post.path, path };
  });
  return { files: checked(imported, content), skipped };
}

type Named = ImportedPost & { name: JekyllName; from: string; path: string };

/** The files, those with something left to do as drafts. */
function checked(imported: readonly Named[], content: Content): NewFile[] {
  const drafts = new Set(
    imported.filter(({ frontMatter, notes }) => frontMatter.hidden || notes.length > 0),
  );
  // Whoever links to a draft has a dead link, and becomes one.
  for (;;) {
    const files = imported.map((one) => ({
      ...one,
      text: mdxFile(one, one.name, drafts.has(one)),
    }));
    const faults = faultsOf(files, content);
    const faulty = new Set(faults.map(({ place }) => place.file));
    const more = imported.filter((one) => faulty.has(one.path) && !drafts.has(one));
    if (more.length === 0) return files.map((file) => withFaults(file, faults));
    for (const one of more) drafts.add(one);
  }
}

function withFaults({ path, text, from, notes }: NewFile, faults: readonly Fault[]): NewFile {
  const own = faults.filter(({ place }) => place.file === path);
  return { path, text, from, notes: [...notes, ...own.map(noteOf)] };
}

/** What the check says of these files. */
function faultsOf(files: readonly SourceFile[], content: Content): Fault[] {
  const posts = files.map((file) => readPost(splitFrontMatter(file), content.register));
  const whole = { ...content, posts: [...content.posts, ...posts] };
  const paths = new Set(files.map(({ path }) => path));
  return check(whole).filter(
    ({ id, place }) => paths.has(place.file) && !LEFT_TO_THE_CHECK.includes(id),
  );
}

function noteOf({ place, found, expected, advice }: Fault): Note {
  return { place, found, advice: advice ?? `Attendu : ${expected}.` };
}
