/** All posts of the old site at once: each converted, links among them, the check, drafts. */
import { basename } from "node:path";

import type { SourceFile } from "../../lib/content/files";
import { splitFrontMatter } from "../../lib/content/front-matter";
import { crowdIn } from "../../lib/content/read-mdx";
import type { Fault, Place } from "../../lib/faults/fault";
import { yamlText } from "../../lib/members/member-file";
import { readPost } from "../../lib/posts/read-post";
import { check } from "../../lib/rules/check";
import type { Content } from "../../lib/rules/rule";
import {
  candidates,
  decoded,
  type JekyllName,
  type KnownAddresses,
  knownAddresses,
  leadAddresses,
  newSlugs,
  readJekyllName,
} from "./addresses";
import { dropped } from "./dropped";
import { readFrontMatter } from "./front-matter";
import { readMarkdown, withoutHtml, writeMdx } from "./markdown";
import { withMendedLinks, withoutKramdown, withoutLiquid } from "./notations";
import { sourceFrom, type Tell, tellDropped } from "./source";
import { mendTree, tidy } from "./tree";

/** What is left to do, at its place in the old file or in the new one. */
interface Note {
  place: Place;
  found: string;
  advice: string;
}

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
    const path = `${target}/${post.name.date}-${slugs.get(post.name)}.mdx`;
    return { path, from: post.path, post: importPost(post, known) };
  });
  return { files: checked(imported, content), skipped };
}

/** The files, those with something left to do as drafts. */
function checked(
  imported: readonly { path: string; from: string; post: ImportedPost }[],
  content: Content,
): NewFile[] {
  const drafts = new Set(imported.filter(({ post }) => post.notes.length > 0));
  // Whoever links to a draft has a dead link, and becomes one.
  for (;;) {
    const files = imported.map((one) => ({ ...one, text: mdxFile(one.post, drafts.has(one)) }));
    const faults = faultsOf(files, content);
    const ofFile = (path: string) => faults.filter(({ place }) => place.file === path);
    const more = imported.filter((one) => !drafts.has(one) && ofFile(one.path).length > 0);
    for (const one of more) drafts.add(one);
    if (more.length === 0)
      return files.map(({ path, text, from, post }) => {
        return { path, text, from, notes: [...post.notes, ...ofFile(path).map(noteOf)] };
      });
  }
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

/** What an import did and what it leaves to do, in French; the summary comes last. */
export function describeImport({ files, skipped }: Import): string {
  const open = files.filter(({ notes }) => notes.length > 0);
  const left = skipped.map(({ path, because }) => `  ${path} : ${because}`);
  return [
    ...open.map(describeFile),
    ...(left.length === 0 ? [] : ["Laissés de côté :", ...left, ""]),
    ...summary(files.length, open),
  ].join("\n");
}

function summary(count: number, open: readonly NewFile[]): string[] {
  if (count === 0) return ["Aucun billet à importer."];
  const imported = count === 1 ? "1 billet importé" : `${count} billets importés`;
  if (open.length === 0) return [`${imported}, rien à revoir. Contrôlez tout : npm run check`];
  const told = open.flatMap(({ notes }) => notes).length;
  return [
    `${imported} : ${count - open.length} sans remarque, ${open.length} à revoir (${told} ${told === 1 ? "remarque" : "remarques"}), marqués comme brouillons.`,
    "Dans chaque billet revu, retirez la ligne « draft: true ». Contrôlez tout : npm run check",
  ];
}

function describeFile({ path, from, notes }: NewFile): string {
  const inOrder = notes.toSorted(
    ({ place: a }, { place: b }) =>
      Number(a.file === path) - Number(b.file === path) || a.line - b.line || a.column - b.column,
  );
  const told = inOrder.map(
    ({ place: { file, line, column }, found, advice }) =>
      `  ${file}:${line}:${column}  ${found}\n    ${advice}`,
  );
  return [`${from} → ${path}`, ...told, ""].join("\n");
}

/** A post as it will be written, but for whether it is a draft. */
interface ImportedPost {
  name: JekyllName;
  title: string;
  body: string;
  /** What could not be converted, at its place in the old file. */
  notes: Note[];
}

/** A post of the old site, as its file has it. */
interface OldPost extends SourceFile {
  name: JekyllName;
}

/** A file's text without a byte order mark, its lines ended as everywhere here. */
function plain(typed: string): string {
  return typed.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
}

/** Converts a post. `known` leads its links. */
export function importPost(
  { path, text: typed, name }: OldPost,
  known: KnownAddresses,
): ImportedPost {
  const text = plain(typed);
  const notes: Note[] = [];
  const tellInFile: Tell = (offset, found, advice) => {
    const lines = text.slice(0, offset).split("\n");
    const place = { file: path, line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
    notes.push({ place, found, advice });
  };
  const { title, bodyStart } = readFrontMatter(text, name.title, tellInFile);
  if (name.formerUrl === null)
    tellInFile(
      0,
      "Ce billet n’a jamais paru sur l’ancien site : son nom de fichier l’en empêchait.",
      "Publiez-le seulement s’il ne double pas un autre billet ; sinon, supprimez-le.",
    );
  const body = withoutLiquid(sourceFrom(text, bodyStart), tellInFile);
  const source = withMendedLinks(withoutKramdown(body));
  const tell: Tell = (offset, ...remark) => tellInFile(source.origins[offset] ?? 0, ...remark);
  const old = readMarkdown(source.text);
  const { tree, anchors } = withoutHtml(old, source.text, tell);
  mendTree(tree, source.text, title, anchors, tell);
  leadAddresses(tree, known, tell);
  tidy(tree, tell);
  const mdx = writeMdx(tree);
  for (const { offset, found } of dropped(old, source.text, mdx)) tellDropped(tell, offset, found);
  return { name, title, body: mdx, notes };
}

/** The text of the .mdx file of a post. */
export function mdxFile(
  { name: { formerUrl }, title, body }: ImportedPost,
  draft: boolean,
): string {
  const fields = {
    title,
    ...(draft ? { draft: "true" } : {}),
    ...(formerUrl === null ? {} : { formerUrls: [formerUrl] }),
  };
  return `---\n${yamlText(fields)}---\n\n${body}`;
}
