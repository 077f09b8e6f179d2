/** The single way in: reads all content, checks it, cuts it at a day. */
import {
  type PublicFile,
  type ReadFiles,
  readFiles,
  readFolder,
  readPublicFiles,
  type SourceFile,
} from "./content/files";
import {
  type Split,
  type SplitFile,
  splitFrontMatter,
  splitYamlFile,
} from "./content/front-matter";
import type { Day } from "./dates/day";
import { cutRegister } from "./members/cut";
import type { Member } from "./members/member";
import { idOf, readMember } from "./members/read-member";
import { readRegister } from "./members/read-register";
import type { Register } from "./members/register";
import type { Message } from "./messages/message";
import type { Post } from "./posts/post";
import { isPublished, newestFirst } from "./posts/published";
import { readPost } from "./posts/read-post";
import { rules } from "./rules/all";
import type { Content, PostSource } from "./rules/rule";

/** All that pages, API and feeds are made of, as known on one day. */
export interface Site {
  /** "Today" everywhere: the day of the build, or SITE_DATE. */
  today: Day;
  register: Register;
  /** Published posts, newest first; with `drafts`, drafts and later posts too. */
  posts: Post[];
  /** What stands under public/. */
  publicFiles: PublicFile[];
  /** What the check says of the content. A build refuses errors: there, warnings at most. */
  messages: Message[];
}

const REGISTER = "members/register.yml";

/**
 * The site below the folder `root` on the day `today`. Rules see all content, whatever the day;
 * what they say is in `messages`, and what could not be read is left out.
 */
export async function load(root: string, today: Day, { drafts = false } = {}): Promise<Site> {
  const { content, messages } = await readContent(root);
  const posts = content.posts.map(({ post }) => post);
  return {
    today,
    register: cutRegister(content.register, today),
    posts: newestFirst(drafts ? posts : posts.filter((post) => isPublished(post, today))),
    publicFiles: [...content.publicFiles],
    messages: [...messages, ...rules.flatMap((rule) => rule.check(content))],
  };
}

/** Reads the content files below `root`, and says what is wrong with each. */
export async function readContent(
  root: string,
): Promise<{ content: Content; messages: Message[] }> {
  const [memberFiles, postFiles, registerFile, publicFiles] = await Promise.all([
    readFolder(root, "members", ".md"),
    readFolder(root, "posts", ".mdx"),
    readFiles(root, [REGISTER]),
    readPublicFiles(root),
  ]);
  const members = each(memberFiles, splitFrontMatter, readMember);
  const register = registerOf(
    registerFile,
    members.read.map(({ value }) => value.member),
  );
  const posts = each(postFiles, splitFrontMatter, (file) => readPost(file, register.register));
  const content: Content = {
    register: register.register,
    memberIds: memberFiles.paths.map(idOf),
    registerFile: register.file,
    memberFiles: new Map(members.read.map(({ file, value }) => [value.member.id, file])),
    posts: posts.read.map(({ file, value }): PostSource => ({ file, ...value })),
    publicFiles,
  };
  return { content, messages: [...members.messages, ...register.messages, ...posts.messages] };
}

type Reading<Value> = ({ ok: true } & Value) | { ok: false; messages: Message[] };

function each<Value>(
  { files, messages }: ReadFiles,
  split: (file: SourceFile) => Split,
  read: (file: SplitFile) => Reading<Value>,
): { read: { file: SplitFile; value: Value }[]; messages: Message[] } {
  const faults = [...messages];
  const values: { file: SplitFile; value: Value }[] = [];
  for (const source of files) {
    const parts = split(source);
    const reading = parts.ok ? read(parts.file) : parts;
    if (!reading.ok) faults.push(...reading.messages);
    else if (parts.ok) values.push({ file: parts.file, value: reading });
  }
  return { read: values, messages: faults };
}

/** Without a readable register.yml, the members can still be checked. */
function registerOf(
  { files, messages }: ReadFiles,
  members: readonly Member[],
): { register: Register; file: SplitFile | null; messages: Message[] } {
  const unknown = { register: { asOf: "1000-01-01", members: [...members], published: [] } };
  const [source] = files;
  const parts = source === undefined ? { ok: false as const, messages } : splitYamlFile(source);
  if (!parts.ok) return { ...unknown, file: null, messages: parts.messages };
  const reading = readRegister(parts.file, members);
  if (!reading.ok) return { ...unknown, file: null, messages: reading.messages };
  return { register: reading.register, file: parts.file, messages: [] };
}
