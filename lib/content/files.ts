/** Content files as text. */
import { type BigIntStats, readlinkSync } from "node:fs";
import { lstat } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Message, message, type Place } from "../messages/message";
import type { Stranger } from "../messages/wordings/files";
import { type Entry, entriesIn, readPlain, strangerAt } from "./plain-files";

/** A content file that could be read as text. `path` is from the project's root, with slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

/** What could be read, and why the rest could not. */
export interface ReadFiles {
  /** All paths, of unreadable files too. */
  paths: readonly string[];
  files: SourceFile[];
  messages: Message[];
}

/** Bytes: a book of a hundred pages. More is a picture pasted in, and would be long to read. */
const LARGEST = 200_000;

/** Ends of names of text that another name would publish, and of what is no text. */
const LIKE_CONTENT = /\.(mdx?|markdown|txt)$/i;
const DOCUMENT = /\.(docx?|odt|rtf|pdf|pages)$/i;

/**
 * Reads `folder` of the project at `root`: the files whose name ends with `extension`, by name.
 * What nobody would see published, in a folder below or under another extension, is told.
 */
export async function readFolder(
  root: string,
  folder: string,
  extension: string,
): Promise<ReadFiles> {
  const entries = entriesIn(root, folder).filter(({ path }) => !basename(path).startsWith("."));
  const paths = entries
    .filter(({ path, kind }) => kind === "file" && path.endsWith(extension))
    .map(({ path }) => path);
  const { files, messages } = await readFiles(root, paths);
  const unpublished = entries.flatMap((entry) => passedOver(root, entry, folder, extension));
  return { paths, files, messages: [...messages, ...unpublished] };
}

function passedOver(
  root: string,
  { path, kind }: Entry,
  folder: string,
  extension: string,
): Message[] {
  const name = basename(path);
  const place = start(path);
  if (kind === "folder") return [message("file-folder", place, { name, folder })];
  if (kind !== "file") return [notPlain(root, { path, kind })];
  if (name.endsWith(extension)) return [];
  if (DOCUMENT.test(name)) return [message("file-document", place, { name, extension })];
  return LIKE_CONTENT.test(name) ? [message("file-extension", place, { name, extension })] : [];
}

/** Says of what is neither file nor folder that it is not read. */
export function notPlain(root: string, { path, kind }: Entry<Stranger>): Message {
  const target = kind === "link" ? readlinkSync(join(root, path)) : "";
  return message("file-not-plain", start(path), { kind, target });
}

/** Reads text files in UTF-8, or says why one cannot be. */
export async function readFiles(root: string, paths: readonly string[]): Promise<ReadFiles> {
  return readOf(paths, await Promise.all(paths.map((path) => readSource(root, path))));
}

/** Text files in UTF-8 that are at hand as bytes, or why one cannot be read. */
export function readBytes(files: readonly { path: string; bytes: Uint8Array }[]): ReadFiles {
  const paths = files.map(({ path }) => path);
  return readOf(
    paths,
    files.map(({ path, bytes }) => sourceOf(path, bytes)),
  );
}

function readOf(paths: readonly string[], read: readonly ReadSource[]): ReadFiles {
  return {
    paths,
    files: read.flatMap(({ file }) => file ?? []),
    messages: read.flatMap(({ fault }) => fault ?? []),
  };
}

/** A file as text, or what is wrong with it. */
interface ReadSource {
  file?: SourceFile;
  fault?: Message;
}

/** Files as last read: what has not changed is not read again (`npm run dev`). */
const lastRead = new Map<string, { version: string; read: ReadSource }>();

async function readSource(root: string, path: string): Promise<ReadSource> {
  const place = join(root, path);
  try {
    const stranger = strangerAt(root, path);
    // A folder that is none is told where it is listed.
    if (stranger !== undefined)
      return stranger.path === path ? { fault: notPlain(root, stranger) } : {};
    const stats = await lstat(place, { bigint: true });
    const version = versionOf(stats);
    const last = lastRead.get(place);
    if (last?.version === version) return last.read;
    const read =
      stats.size > LARGEST
        ? tooLarge(path, Number(stats.size))
        : sourceOf(path, await readPlain(place));
    lastRead.set(place, { version, read });
    return read;
  } catch (error) {
    const code = String(Reflect.get(Object(error), "code"));
    return { fault: message("file-unreadable", start(path), { code }) };
  }
}

/** The text of a file from its bytes, or why it is none. */
function sourceOf(path: string, bytes: Uint8Array): ReadSource {
  if (bytes.length > LARGEST) return tooLarge(path, bytes.length);
  const text = decode(bytes);
  if (text === undefined)
    return { fault: message("file-encoding", placeOfInvalidByte(path, bytes), {}) };
  if (text.trim() === "") return { fault: message("file-empty", start(path), {}) };
  return { file: { path, text } };
}

function tooLarge(path: string, bytes: number): ReadSource {
  return { fault: message("file-too-large", start(path), { bytes, limit: LARGEST }) };
}

/** A text that changes when a file does: the time of its last change, and its size. */
export function versionOf({ mtimeNs, size }: BigIntStats): string {
  return `${mtimeNs} ${size}`;
}

function start(file: string): Place {
  return { file, line: 1, column: 1 };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Line and column, counted in what can be read before. */
function placeOfInvalidByte(path: string, bytes: Uint8Array): Place {
  let [valid, invalid] = [0, bytes.length];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    // A cut character at the end is no fault yet: streaming waits for its rest.
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      valid = middle;
    } catch {
      invalid = middle;
    }
  }
  const before = new TextDecoder().decode(bytes.subarray(0, valid), { stream: true }).split("\n");
  return { file: path, line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
