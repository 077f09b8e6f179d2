/** One post of the old site, from its text to that of an .mdx file. */
import { yamlText } from "../../lib/members/member-file";
import { type KnownAddresses, leadAddresses } from "./addresses";
import { withMendedLinks } from "./broken-links";
import { withBullets } from "./bullets";
import { fillTitles } from "./components";
import { type OldFrontMatter, readFrontMatter } from "./front-matter";
import { leadAnchors, levelHeadings } from "./headings";
import { withoutHtml } from "./html";
import { tellCode, withoutIndentation } from "./indented-text";
import type { JekyllName } from "./jekyll-name";
import { removeAttributes } from "./kramdown";
import { withLoneTagsApart } from "./lone-tags";
import { readMarkdown, writeMdx } from "./markdown";
import { type Note, placeAt, remarks, type Tell } from "./notes";
import {
  replaceLiquid,
  revealAddresses,
  tellBrackets,
  tellProofreading,
  tellStars,
} from "./running-text";
import { sourceFrom } from "./source";
import { tidy } from "./tidy";

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

/** Converts a post. `known` leads its links. */
export function importPost(
  { path, text: typed, name }: OldPost,
  known: KnownAddresses,
): ImportedPost {
  const text = typed.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
  const frontMatter = readFrontMatter(text, name.title);
  const notes: Note[] = frontMatter.remarks.map((remark) => ({
    ...remark,
    place: placeAt(path, text, 0),
  }));
  if (name.formerUrl === null)
    notes.push({ ...remarks.neverPublished(), place: placeAt(path, text, 0) });

  const typedBody = sourceFrom(text, frontMatter.bodyStart);
  const source = withMendedLinks(withBullets(withLoneTagsApart(withoutIndentation(typedBody))));
  const tell: Tell = (offset = 0, remark) => {
    notes.push({ ...remark, place: placeAt(path, text, source.origins[offset] ?? 0) });
  };
  tellCode(source.text, tell);
  const read = readMarkdown(source.text);
  const kramdownAnchors = removeAttributes(read, tell);
  revealAddresses(read);
  replaceLiquid(read, source.text, tell);
  const { tree, anchors } = withoutHtml(read, source.text, tell);
  tellBrackets(tree, source.text, tell);
  tellStars(tree, source.text, tell);
  levelHeadings(tree);
  fillTitles(tree, frontMatter.title, tell);
  leadAddresses(tree, known, tell);
  leadAnchors(tree, [...kramdownAnchors, ...anchors]);
  tidy(tree, tell);
  tellProofreading(tree, tell);
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
