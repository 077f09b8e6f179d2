/**
 * The one place that lists folders of content and opens what lies there: plain files inside the
 * project, and nothing else. A link may lead anywhere, and to read a pipe or a device may never end.
 */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
} from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";

/** What may stand where a file should, and is never read; `unnamed` has a name in no Unicode. */
export type Stranger = "link" | "pipe" | "socket" | "device" | "unnamed";

/** What lies at a path of the project, from its root and with slashes. */
export interface Entry<Kind = "file" | "folder" | Stranger> {
  path: string;
  kind: Kind;
}

/**
 * What lies in `folder` of the project at `root`, and below where `deep`, by path; no link is
 * followed. Nothing where there is no such folder; what stands in its place where that is no folder.
 *
 * @throws {Error} where a folder cannot be listed
 */
export function entriesIn(root: string, folder: string, deep = false): Entry[] {
  const stranger = strangerAt(root, folder);
  if (stranger !== undefined) return [stranger];
  return listed(join(root, folder))
    .map((entry) => {
      const path = `${folder}/${entry.name}`;
      return { path, kind: isFound(root, path) ? kindOf(entry) : "unnamed" } as const;
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap((entry) =>
      deep && entry.kind === "folder" ? [entry, ...entriesIn(root, entry.path, deep)] : [entry],
    );
}

function listed(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return noneIfMissing(error);
  }
}

/** Gives no entries for a folder that is not there; throws any other reason not to list one. */
export function noneIfMissing(error: unknown): [] {
  if (Reflect.get(Object(error), "code") === "ENOENT") return [];
  throw error;
}

/** Bytes of a name that are no UTF-8 are lost, and the file with them: an archive of old, unpacked. */
function isFound(root: string, path: string): boolean {
  const isSound = !path.includes("\ufffd");
  return isSound || lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
}

/**
 * The first part of a path of the project that is neither file nor folder; undefined where there
 * is none. Above `root` nothing matters: the project may lie behind a link.
 */
export function strangerAt(root: string, path: string): Entry<Stranger> | undefined {
  const parts = path.split("/");
  for (let length = 1; length <= parts.length; length += 1) {
    const part = parts.slice(0, length).join("/");
    const stats = lstatSync(join(root, part), { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    const kind = kindOf(stats);
    if (kind !== "folder") return kind === "file" ? undefined : { path: part, kind };
  }
  return undefined;
}

/** What the system says of an entry of a folder. */
type Told = Record<
  "isFile" | "isDirectory" | "isSymbolicLink" | "isFIFO" | "isSocket",
  () => boolean
>;

function kindOf(told: Told): Entry["kind"] {
  if (told.isFile()) return "file";
  if (told.isDirectory()) return "folder";
  if (told.isSymbolicLink()) return "link";
  if (told.isFIFO()) return "pipe";
  return told.isSocket() ? "socket" : "device";
}

/** Opened thus, a link is an error, and a pipe does not wait for a writer. */
const PLAIN = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Opens a file, if it is a plain one at this very moment. @throws {Error} where it is none. */
export async function openPlain(path: string): Promise<FileHandle> {
  const file = await open(path, PLAIN);
  try {
    requirePlain(path, await file.stat());
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

function requirePlain(path: string, told: Told): void {
  // A folder says by itself that it cannot be read.
  if (!told.isFile() && !told.isDirectory()) throw new Error(`${path} is no plain file.`);
}

/**
 * What `work` makes of a plain file, which is open as long as it works. At once: by promises,
 * a check of 2,000 posts takes a twentieth longer, and needs a queue for the handles of a system.
 *
 * @throws {Error} as `openPlain` does
 */
export function withPlain<Made>(path: string, work: (file: number) => Made): Made {
  const file = openSync(path, PLAIN);
  try {
    requirePlain(path, fstatSync(file));
    return work(file);
  } finally {
    closeSync(file);
  }
}

/**
 * The content of a plain file.
 *
 * @throws {Error} as `openPlain` does
 */
export function readPlain(path: string): Buffer {
  return withPlain(path, (file) => readFileSync(file));
}
