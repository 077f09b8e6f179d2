/** The files under public/: pictures, documents, what stands at the site's root. */
import { readdir, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { imageSizeFromFile } from "image-size/fromFile";
import { noneIfMissing, versionOf } from "./files";

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

/** Every file under public/ of the project at `root`, by address. */
export async function readPublicFiles(root: string): Promise<PublicFile[]> {
  const folder = join(root, "public");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    noneIfMissing,
  );
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith(".DS_Store"))
      .map((entry) => publicFile(folder, join(entry.parentPath, entry.name))),
  );
  return files.sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** Files as last seen: a picture that has not changed is not opened again (`npm run dev`). */
const lastSeen = new Map<string, { version: string; file: PublicFile }>();

async function publicFile(folder: string, path: string): Promise<PublicFile> {
  const stats = await stat(path, { bigint: true });
  const version = versionOf(stats);
  const last = lastSeen.get(path);
  if (last?.version === version) return last.file;
  const address = path.slice(folder.length).split(sep).join("/").normalize("NFC");
  const dimensions = isPicture(address) ? await dimensionsOf(path) : null;
  const file = { address, bytes: Number(stats.size), dimensions };
  lastSeen.set(path, { version, file });
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
