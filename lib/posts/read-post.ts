/** From a file of posts/ to the post. */
import type { Root } from "mdast";
import { VFileMessage } from "vfile-message";
import type { SplitFile } from "../content/front-matter";
import { parseMdx } from "../content/markdown";
import { plainText } from "../content/plain-text";
import { frenchTypography } from "../content/typography";
import { validate } from "../content/validate";
import { type Day, isDay } from "../dates/day";
import type { Register } from "../members/register";
import { type Message, message } from "../messages/message";
import { mentionsIn } from "./mentions";
import type { HeadCountClaim, Post } from "./post";
import { type PostData, postSchema } from "./schema";

const FILE_NAME = /^(\d{4}-\d{2}-\d{2})-([a-z0-9]+(?:[-.][a-z0-9]+)*)\.mdx$/;

/** The post of a file with its tree, or everything that is wrong with the file. */
export function readPost(
  file: SplitFile,
  register: Register,
): { ok: true; post: Post; tree: Root } | { ok: false; messages: Message[] } {
  const name = nameOf(file.path);
  const validated = validate(file, postSchema);
  const parsed = parseBody(file);
  const messages = [
    ...(name.ok ? [] : [name.message]),
    ...(validated.ok ? [] : validated.messages),
    ...(parsed.ok ? [] : [parsed.message]),
  ];
  if (!name.ok || !validated.ok || !parsed.ok) return { ok: false, messages };
  const { tree } = parsed;
  const post: Post = {
    path: file.path,
    slug: name.slug,
    date: name.date,
    ...fieldsOf(validated.data, name.date),
    body: file.body,
    text: frenchTypography(plainText(tree)),
    mentions: mentionsIn(tree, register),
  };
  return { ok: true, post, tree };
}

function nameOf(
  path: string,
): { ok: true; date: Day; slug: string } | { ok: false; message: Message } {
  const name = path.replace(/^.*\//, "");
  const [, date = "", slug = ""] = FILE_NAME.exec(name) ?? [];
  if (isDay(date)) return { ok: true, date, slug };
  const expected =
    "un jour du calendrier, puis des minuscules sans accent, des chiffres et des tirets : « 2021-12-21-42utilisateurs.mdx »";
  const place = { file: path, line: 1, column: 1 };
  return { ok: false, message: message("file-name", place, { name, expected }) };
}

function fieldsOf(data: PostData, date: Day) {
  return {
    title: frenchTypography(data.title, { heading: true }),
    description: data.description === undefined ? null : frenchTypography(data.description),
    tags: data.tags.map((tag) => frenchTypography(tag)),
    image: data.image === undefined ? null : { src: data.image, alt: data.imageAlt ?? "" },
    updated: data.updated ?? null,
    draft: data.draft,
    formerUrls: data.formerUrls,
    claims: claimsOf(data.headcount, date),
    event: data.event
      ? {
          start: data.event.start,
          end: data.event.end ?? null,
          place: data.event.place ?? null,
          online: data.event.online ?? null,
          register: data.event.register ?? null,
        }
      : null,
  };
}

type Claims = PostData["headcount"];

function claimsOf(claims: Claims, date: Day): HeadCountClaim[] {
  if (claims === undefined) return [];
  if (typeof claims === "number") return [{ day: date, count: claims, because: null }];
  if (isExcused(claims)) return [{ day: date, count: claims.published, because: claims.because }];
  return Object.entries(claims).map(([day, claim]) =>
    typeof claim === "number"
      ? { day, count: claim, because: null }
      : { day, count: claim.published, because: claim.because },
  );
}

function isExcused(
  claims: Exclude<Claims, number | undefined>,
): claims is { published: number; because: string } {
  return "because" in claims;
}

function parseBody(file: SplitFile): { ok: true; tree: Root } | { ok: false; message: Message } {
  try {
    return { ok: true, tree: parseMdx(file.body) };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const place = {
      file: file.path,
      line: (error.line ?? 1) + file.bodyLine - 1,
      column: error.column ?? 1,
    };
    return { ok: false, message: message("mdx-syntax", place, { reason: error.reason }) };
  }
}
