/** Content files as text. */

import { type BigIntStats, lstatSync, readlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { type Fault, faultAt, type Place, start } from "../faults/fault";
import { type Entry, entriesIn, readPlain, type Stranger, strangerAt } from "./plain-files";

const REMOVE = "Supprimez-le, ou rangez-le hors du projet.";
const strangers: Readonly<Record<Stranger, [what: string, advice: string]>> = {
  link: ["un lien symbolique", "Mettez à sa place une copie de ce qu’il désigne, ou supprimez-le."],
  pipe: ["un tube nommé", REMOVE],
  socket: ["une prise réseau (« socket »)", REMOVE],
  device: ["un périphérique", REMOVE],
  unnamed: ["un nom qui n’est pas en UTF-8", "Renommez-le, sans accent."],
};

/** By the code that the system gives a reading that failed. */
const unreadable: Readonly<Record<string, { found: string; advice: string }>> = {
  ENOENT: { found: "Le fichier manque.", advice: "Remettez-le en place." },
  EISDIR: { found: "Un dossier porte ce nom.", advice: "Mettez un fichier à sa place." },
  EACCES: {
    found: "Le fichier n’a pas pu être ouvert : vous n’en avez pas le droit.",
    advice: "Changez ses droits d’accès.",
  },
};

/** That a file is not named as those of its folder are. */
export function misnamed(path: string, expected: string, proposal: string): Fault {
  return faultAt("file-name", start(path), {
    found: `Le fichier s’appelle « ${basename(path)} ».`,
    expected,
    advice: `Renommez-le « ${proposal} ».`,
  });
}

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
  faults: Fault[];
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
export function readFolder(root: string, folder: string, extension: string): ReadFiles {
  const entries = entriesIn(root, folder).filter(({ path }) => !basename(path).startsWith("."));
  const paths = entries
    .filter(({ path, kind }) => kind === "file" && path.endsWith(extension))
    .map(({ path }) => path);
  const { files, faults } = readFiles(root, paths);
  const unpublished = entries.flatMap((entry) => [...passedOver(root, entry, folder, extension)]);
  return { paths, files, faults: [...faults, ...unpublished] };
}

function* passedOver(
  root: string,
  { path, kind }: Entry,
  folder: string,
  extension: string,
): Iterable<Fault> {
  const name = basename(path);
  if (kind === "folder")
    yield faultAt("file-folder", start(path), {
      found: `« ${name} » est un dossier : ce qu’il contient n’est pas publié.`,
      expected: `des fichiers, tous au premier niveau de ${folder}/`,
      advice: `Sortez ses fichiers vers ${folder}/, ou rangez-le ailleurs.`,
    });
  else if (kind !== "file") yield notPlain(root, { path, kind });
  else if (DOCUMENT.test(name))
    yield faultAt("file-document", start(path), {
      found: `« ${name} » n’est pas un fichier de texte : il n’est pas publié.`,
      expected: `un fichier de texte, dont le nom finit par « ${extension} »`,
      advice: "Recopiez le texte dans un tel fichier. À télécharger, il va dans public/documents/.",
    });
  else if (LIKE_CONTENT.test(name) && !name.endsWith(extension))
    yield faultAt("file-extension", start(path), {
      found: `Le fichier « ${name} » n’est pas publié.`,
      expected: `un nom qui finit par « ${extension} »`,
      advice: `Renommez-le « ${name.replace(/(\.(mdx?|markdown|txt))+$/i, "")}${extension} », ou rangez-le ailleurs.`,
    });
}

/** Says of what is neither file nor folder that it is not read. */
export function notPlain(root: string, { path, kind }: Entry<Stranger>): Fault {
  const [what, advice] = strangers[kind];
  const target = kind === "link" ? readlinkSync(join(root, path)).slice(0, 100) : "";
  return faultAt("file-not-plain", start(path), {
    found: `Ici se trouve ${what}${kind === "link" ? ` vers « ${target} »` : ""} : rien n’en est lu, ni publié.`,
    expected: "un fichier ordinaire, rangé dans le projet",
    advice,
  });
}

/** Reads text files in UTF-8, or says why one cannot be. */
export function readFiles(root: string, paths: readonly string[]): ReadFiles {
  return readOf(
    paths,
    paths.map((path) => readSource(root, path)),
  );
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
    faults: read.flatMap(({ fault }) => fault ?? []),
  };
}

/** A file as text, or what is wrong with it. */
interface ReadSource {
  file?: SourceFile;
  fault?: Fault;
}

/** Files as last read: what has not changed is not read again (`npm run dev`). */
const lastRead = new Map<string, { version: string; read: ReadSource }>();

function readSource(root: string, path: string): ReadSource {
  const place = join(root, path);
  try {
    const stranger = strangerAt(root, path);
    // A folder that is none is told where it is listed.
    if (stranger !== undefined)
      return stranger.path === path ? { fault: notPlain(root, stranger) } : {};
    const stats = lstatSync(place, { bigint: true });
    const version = versionOf(stats);
    const last = lastRead.get(place);
    if (last?.version === version) return last.read;
    const read =
      stats.size > LARGEST ? tooLarge(path, Number(stats.size)) : sourceOf(path, readPlain(place));
    lastRead.set(place, { version, read });
    return read;
  } catch (error) {
    const code = String(Reflect.get(Object(error), "code"));
    const known = unreadable[code];
    const fault = faultAt("file-unreadable", start(path), {
      found: known?.found ?? `Le fichier n’a pas pu être ouvert (${code}).`,
      expected: "un fichier de texte, que le contrôle peut lire",
      advice: known?.advice ?? "Ouvrez-le vous-même, ou demandez de l’aide.",
    });
    return { fault };
  }
}

/** The text of a file from its bytes, or why it is none. */
function sourceOf(path: string, bytes: Uint8Array): ReadSource {
  if (bytes.length > LARGEST) return tooLarge(path, bytes.length);
  const text = decode(bytes);
  if (text?.trim()) return { file: { path, text } };
  const fault =
    text === undefined
      ? faultAt("file-encoding", placeOfInvalidByte(path, bytes), {
          found: "Ici, le fichier n’est pas en UTF-8.",
          expected: "un texte en UTF-8, d’un bout à l’autre",
          advice: "Dans votre éditeur : « Enregistrer sous… », encodage UTF-8.",
        })
      : faultAt("file-empty", start(path), {
          found: "Le fichier est vide.",
          expected: "un en-tête entre deux lignes « --- », puis le texte",
          advice: "Complétez le fichier, ou supprimez-le.",
        });
  return { fault };
}

function tooLarge(path: string, bytes: number): ReadSource {
  const fault = faultAt("file-too-large", start(path), {
    found: `Le fichier pèse ${Math.ceil(bytes / 1000)} Ko.`,
    expected: `au plus ${LARGEST / 1000} Ko`,
    advice: "Une image collée dans le texte ? Mettez-la dans public/images/ et citez-la.",
  });
  return { fault };
}

/** A text that changes when a file does: the time of its last change, and its size. */
export function versionOf({ mtimeNs, size }: BigIntStats): string {
  return `${mtimeNs} ${size}`;
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
