/** The files under public/: pictures, documents, what stands at the site's root. */
import { lstat } from "node:fs/promises";
import { basename, join } from "node:path";
import { imageSizeFromFile } from "image-size/fromFile";
import type { Fault } from "../faults/fault";
import { notPlain, versionOf } from "./files";
import { entriesIn } from "./plain-files";

/** A file under public/. */
export interface PublicFile {
  /** Its address on the site. */
  address: string;
  bytes: number;
  /** In pixels, of a picture; null where it is none or does not say. */
  dimensions: { width: number; height: number } | null;
}

/** Whether an address is a picture's, by its extension. */
export function isPicture(address: string): boolean {
  return /\.(jpe?g|png|gif|webp|avif|svg)$/i.test(address);
}

/** The files under public/, and what lies there that is none. */
export interface ReadPublicFiles {
  /** By address. */
  files: PublicFile[];
  faults: Fault[];
}

/** Every file under public/ of the project at `root`. */
export async function readPublicFiles(root: string): Promise<ReadPublicFiles> {
  const entries = entriesIn(root, "public", true);
  const files = await Promise.all(
    entries
      .filter(({ path, kind }) => kind === "file" && !basename(path).startsWith(".DS_Store"))
      .map(({ path }) => publicFile(root, path)),
  );
  return {
    files: files.sort((a, b) => (a.address < b.address ? -1 : 1)),
    faults: entries.flatMap(({ path, kind }) =>
      kind === "file" || kind === "folder" ? [] : [notPlain(root, { path, kind })],
    ),
  };
}

/** Files as last seen: a picture that has not changed is not opened again (`npm run dev`). */
const lastSeen = new Map<string, { version: string; file: PublicFile }>();

async function publicFile(root: string, path: string): Promise<PublicFile> {
  const place = join(root, path);
  const stats = await lstat(place, { bigint: true });
  const version = versionOf(stats);
  const last = lastSeen.get(place);
  if (last?.version === version) return last.file;
  const address = path.slice("public".length).normalize("NFC");
  const dimensions = isPicture(address) ? await dimensionsOf(place) : null;
  const file = { address, bytes: Number(stats.size), dimensions };
  lastSeen.set(place, { version, file });
  return file;
}

async function dimensionsOf(path: string): Promise<PublicFile["dimensions"]> {
  try {
    const { width, height, orientation = 1 } = await imageSizeFromFile(path);
    // Orientations from 5 on lie on their side, and browsers set them upright (EXIF 2.3, 4.6.4).
    return orientation < 5 ? { width, height } : { width: height, height: width };
  } catch {
    return null;
  }
}

/** Lighter versions of one picture, the lightest format first: what `<source>` elements name. */
export type PictureSources = { type: string; srcSet: string }[];
