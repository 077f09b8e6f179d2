/** One post of the old site, from its text to that of an .mdx file. */
import { yamlText } from "../../lib/members/member-file";
import { type KnownAddresses, leadAddresses } from "./addresses";
import { type OldFrontMatter, readFrontMatter } from "./front-matter";
import { withoutKramdown } from "./kramdown";
import { withMendedLinks } from "./links";
import { withoutLiquid } from "./liquid";
import { withoutHtml, writeMdx } from "./markdown";
import type { JekyllName } from "./names";
import { type Note, placeAt, remarks } from "./remarks";
import { sourceFrom, type Tell } from "./source";
import { mendTree, tidy } from "./tree";

/** A post as it will be written, but for whether it is a draft. */
export interface ImportedPost {
  frontMatter: OldFrontMatter;
  body: string;
  /** What could not be converted, at its place in the old file. */
  notes: Note[];
}

/** A post of the old site, as its file has it. */
export interface OldPost {
  path: string;
  text: string;
  name: JekyllName;
}

/** A file's text without a byte order mark, its lines ended as everywhere here. */
export function plain(typed: string): string {
  return typed.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
}

/** Converts a post. `known` leads its links. */
export function importPost(
  { path, text: typed, name }: OldPost,
  known: KnownAddresses,
): ImportedPost {
  const text = plain(typed);
  const frontMatter = readFrontMatter(text, name.title);
  const notes: Note[] = frontMatter.remarks.map((remark) => ({
    ...remark,
    place: placeAt(path, text, 0),
  }));
  if (name.formerUrl === null)
    notes.push({ ...remarks.neverPublished(), place: placeAt(path, text, 0) });

  const tellInFile: Tell = (offset, remark) => {
    notes.push({ ...remark, place: placeAt(path, text, offset) });
  };
  const isHtml = /\.html?$/i.test(path);
  const body = withoutLiquid(sourceFrom(text, frontMatter.bodyStart), tellInFile);
  const source = isHtml ? body : withMendedLinks(withoutKramdown(body, tellInFile));
  const tell: Tell = (offset, remark) => tellInFile(source.origins[offset] ?? 0, remark);
  const { tree, anchors } = withoutHtml(source.text, isHtml, tell);
  mendTree(tree, source.text, frontMatter.title, anchors, tell);
  leadAddresses(tree, known, tell);
  tidy(tree, tell);
  return { frontMatter, body: writeMdx(tree), notes };
}

/** The text of the .mdx file of a post. */
export function mdxFile(
  { frontMatter: { title, description, tags }, body }: ImportedPost,
  { formerUrl }: JekyllName,
  draft: boolean,
): string {
  const fields = {
    title,
    ...(description === undefined ? {} : { description }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(draft ? { draft: "true" } : {}),
    ...(formerUrl === null ? {} : { formerUrls: [formerUrl] }),
  };
  return `---\n${yamlText(fields)}---\n\n${body}`;
}
