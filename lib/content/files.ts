/** The only access to content files. */
import type { BigIntStats, Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Message, message, type Place } from "../messages/message";

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
  const all = await readdir(join(root, folder), { withFileTypes: true }).catch(noneIfMissing);
  const entries = all.filter(({ name }) => !name.startsWith(".")).sort(byName);
  const paths = entries
    .filter((entry) => !entry.isDirectory() && entry.name.endsWith(extension))
    .map(({ name }) => `${folder}/${name}`);
  const { files, messages } = await readFiles(root, paths);
  const unpublished = entries.flatMap((entry) => passedOver(entry, folder, extension));
  return { paths, files, messages: [...messages, ...unpublished] };
}

/** Gives no entries for a folder that is not there; throws any other reason not to list one. */
export function noneIfMissing(error: unknown): [] {
  if (Reflect.get(Object(error), "code") === "ENOENT") return [];
  throw error;
}

function passedOver(entry: Dirent, folder: string, extension: string): Message[] {
  const { name } = entry;
  const place = start(`${folder}/${name}`);
  if (entry.isDirectory()) return [message("file-folder", place, { name, folder })];
  if (name.endsWith(extension)) return [];
  if (DOCUMENT.test(name)) return [message("file-document", place, { name, extension })];
  return LIKE_CONTENT.test(name) ? [message("file-extension", place, { name, extension })] : [];
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
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
    const version = versionOf(await stat(place, { bigint: true }));
    const last = lastRead.get(place);
    if (last?.version === version) return last.read;
    const read = sourceOf(path, await readFile(place));
    lastRead.set(place, { version, read });
    return read;
  } catch (error) {
    const code = String(Reflect.get(Object(error), "code"));
    return { fault: message("file-unreadable", start(path), { code }) };
  }
}

/** The text of a file from its bytes, or why it is none. */
function sourceOf(path: string, bytes: Uint8Array): ReadSource {
  if (bytes.length > LARGEST) {
    const weights = { bytes: bytes.length, limit: LARGEST };
    return { fault: message("file-too-large", start(path), weights) };
  }
  const text = decode(bytes);
  if (text === undefined)
    return { fault: message("file-encoding", placeOfInvalidByte(path, bytes), {}) };
  if (text.trim() === "") return { fault: message("file-empty", start(path), {}) };
  return { file: { path, text } };
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
