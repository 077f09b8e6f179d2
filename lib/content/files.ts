/** The only access to content files. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { type Message, message } from "../messages/message";

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

/** A file under public/: its address on the site and its weight in bytes. */
export interface PublicFile {
  address: string;
  bytes: number;
}

const LARGEST = 500_000;

/** Reads `folder` of the project at `root`: the files whose name ends with `extension`, by name. */
export async function readFolder(
  root: string,
  folder: string,
  extension: string,
): Promise<ReadFiles> {
  const names = await readdir(join(root, folder)).catch(() => []);
  const paths = names
    .filter((name) => name.endsWith(extension) && !name.startsWith("."))
    .sort()
    .map((name) => `${folder}/${name}`);
  return readFiles(root, paths);
}

/** Reads text files in UTF-8, or says why one cannot be. */
export async function readFiles(root: string, paths: readonly string[]): Promise<ReadFiles> {
  const read = await Promise.all(paths.map((path) => readSource(root, path)));
  return {
    paths,
    files: read.flatMap(({ file }) => file ?? []),
    messages: read.flatMap(({ fault }) => fault ?? []),
  };
}

async function readSource(
  root: string,
  path: string,
): Promise<{ file?: SourceFile; fault?: Message }> {
  const place = { file: path, line: 1, column: 1 };
  const bytes = await readFile(join(root, path)).catch(() => Buffer.alloc(0));
  if (bytes.length > LARGEST)
    return { fault: message("file-too-large", place, { bytes: bytes.length, limit: LARGEST }) };
  const text = decode(bytes);
  if (text === undefined)
    return { fault: message("file-encoding", place, { byte: firstInvalidByte(bytes) }) };
  if (text.trim() === "") return { fault: message("file-empty", place, {}) };
  return { file: { path, text } };
}

/** Every file under public/ of the project at `root`, with its address on the site. */
export async function readPublicFiles(root: string): Promise<PublicFile[]> {
  const folder = join(root, "public");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const address = path.slice(folder.length).split(sep).join("/").normalize("NFC");
      return { address, bytes: (await stat(path)).size };
    }),
  );
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function firstInvalidByte(bytes: Uint8Array): number {
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
  return invalid;
}
