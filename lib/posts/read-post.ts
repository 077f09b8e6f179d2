/** From a file of posts/ to the post. */

import type { Root } from "mdast";
import { misnamed } from "../content/files";
import type { Split, SplitFile } from "../content/front-matter";
import { onceFor } from "../content/once-for";
import { plainText } from "../content/plain-text";
import { readMdx } from "../content/read-mdx";
import { slug } from "../content/slug";
import { frenchTypography } from "../content/typography";
import { readFields } from "../content/validate";
import { type Day, isDay } from "../dates/day";
import { isoDates } from "../dates/typed";
import type { Fault } from "../faults/fault";
import type { Register } from "../members/register";
import { isAllowedTag, mentionsIn, picturesIn, writtenBy } from "./author-components";
import { frontMatterOf, type Post, postSchema } from "./post";

/** A post with what it was read from. */
export interface PostSource {
  /** Whole, even where the file has faults: a field that cannot be read has a stand-in. */
  post: Post;
  file: SplitFile;
  /** The text, up to the block in which the first passage stands that is no Markdown. */
  tree: Root;
  isWhole: boolean;
  /** What is wrong with the file's name and front matter. */
  frontMatterFaults: readonly Fault[];
  /** What in the text is no Markdown. */
  markupFaults: readonly Fault[];
}

const FILE_NAME = /^(\d{4}-\d{2}-\d{2})-([a-z0-9]+(?:[-.][a-z0-9]+)*)\.mdx$/;
const FILE_NAME_EXPECTED =
  "un jour du calendrier, puis des minuscules sans accent, des chiffres et des tirets : « 2021-12-21-42utilisateurs.mdx »";

/** Where a front matter cannot be read as a whole, one line still says that it is a draft. */
const DRAFT = /^draft: *true *$/m;

/** The post of a file, and everything that is wrong with the file alone. */
export function readPost(split: Split, register: Register): PostSource {
  const { file } = split;
  const name = nameOf(file.path, register.asOf);
  const read = readFields(split, postSchema, {
    title: name.slug.replaceAll("-", " "),
    draft: String(DRAFT.test(file.text.split("\n", file.bodyLine - 1).join("\n"))),
  });
  const { tree, isWhole, faults } = readBody(file);
  const post: Post = {
    path: file.path,
    slug: name.slug,
    date: name.date,
    ...frontMatterOf(read.fields, name.date),
    bodyLine: file.bodyLine,
    ...drawnFrom(register, tree, name.date),
    pictures: picturesIn(tree),
  };
  const frontMatterFaults = [...name.faults, ...read.faults];
  return { post, file, tree, isWhole, frontMatterFaults, markupFaults: faults };
}

/** The post as a register cut at a day has it: its words and pages then count alike. */
export function postAsOf({ post, tree }: PostSource, register: Register): Post {
  return { ...post, ...drawnFrom(register, tree, post.date) };
}

/** What a text of `date` says by the register: its words, and the members that it names. */
export function drawnFrom(
  register: Register,
  tree: Root,
  date: Day,
): Pick<Post, "text" | "mentions"> {
  return {
    text: frenchTypography(plainText(tree, (one) => writtenBy(one, { register, date }))),
    mentions: mentionsIn(tree, register),
  };
}

/** The tree of a text, and what in it is no Markdown. */
export const readBody = onceFor(({ path, body, bodyLine }: SplitFile) =>
  readMdx(body, isAllowedTag, { file: path, line: bodyLine, column: 1 }),
);

/** The day and slug in a file's name; where it has faults, what of it can be used. */
function nameOf(path: string, standIn: Day): { date: Day; slug: string; faults: Fault[] } {
  const name = path.replace(/^.*\//, "");
  const [, date = "", known = ""] = FILE_NAME.exec(name) ?? [];
  if (isDay(date)) return { date, slug: known, faults: [] };
  const [, day = "", rest = ""] =
    /^(\d{4}-\d{2}-\d{2}|AAAA-MM-JJ)?(.*)$/.exec(isoDates(padded(name.replace(/\.mdx$/, "")))) ??
    [];
  const own = slug(rest) || "sans-nom";
  const proposal = `${isDay(day) ? day : "AAAA-MM-JJ"}-${own}.mdx`;
  return {
    date: isDay(day) ? day : standIn,
    slug: own,
    faults: [misnamed(path, FILE_NAME_EXPECTED, proposal)],
  };
}

/** A day written short, `2024-1-5` or `2024_01_05`, as it should be. */
function padded(name: string): string {
  return name.replace(
    /^(\d{4})[-_. ](\d{1,2})[-_. ](\d{1,2})(?!\d)/,
    (_, year: string, month: string, day: string) =>
      `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
  );
}
