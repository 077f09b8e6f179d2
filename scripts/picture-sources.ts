import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import * as z from "zod";
import { entriesIn, readPlain } from "../lib/content/plain-files";
import type { PictureSources } from "../lib/content/public-files";
import { isKept, keep, removeForgotten } from "./kept-files";

const sourcesSchema: z.ZodType<PictureSources> = z.array(
  z.object({ type: z.string(), srcSet: z.string() }),
);

/** Where the versions wait for the build, under their served names, from one build to the next. */
export const PICTURES = ".site/pictures";

/** In pixels: a phone, the column of text at two pixels a point, the widest place at nearly two. */
const WIDTHS = [480, 960, 1600];
const FORMATS = { avif: { quality: 55 }, webp: { quality: 78 } } as const;
/** Changing how versions are made changes their names. */
const SETTINGS = JSON.stringify([WIDTHS, FORMATS]);

/**
 * Makes AVIF and WebP versions of photographs and screenshots, in several widths, no wider than
 * the picture; a format is left out where its largest version is no lighter than the original.
 * Drawings (SVG) and animations (GIF, WebP) are left as they are. What an earlier build made of the
 * same bytes is kept.
 *
 * @param root the project, which keeps what is made
 * @param addresses of pictures under public/ of `content`
 */
export async function makePictureSources(
  root: string,
  addresses: readonly string[],
  content = root,
): Promise<Record<string, PictureSources>> {
  const made: Record<string, PictureSources> = {};
  // Names as the disk has them: macOS takes « é » apart.
  const paths = new Map(
    entriesIn(content, "public", true).map(({ path }) => [`/${path.normalize("NFC")}`, path]),
  );
  for (const address of addresses.filter((one) => /\.(jpe?g|png|webp|avif)$/i.test(one))) {
    const path = paths.get(`/public${address}`);
    if (path === undefined) continue;
    const bytes = readPlain(join(content, path));
    const hash = createHash("sha256").update(SETTINGS).update(bytes).digest("hex").slice(0, 10);
    made[address] = (await earlier(root, hash)) ?? (await makeOrNone(root, hash, bytes, address));
  }
  await removeForgotten(join(root, PICTURES));
  return made;
}

/** The names of the files to serve under /assets/. */
export function fileNames(sources: PictureSources): string[] {
  return sources.flatMap(({ srcSet }) =>
    srcSet.split(", ").map((part) => part.replace(/^\/assets\/| \d+w$/g, "")),
  );
}

/** What an earlier build noted, if all its files are still there. */
async function earlier(root: string, hash: string): Promise<PictureSources | undefined> {
  try {
    const note = await readFile(join(root, PICTURES, `${hash}.json`), "utf8");
    const sources = sourcesSchema.parse(JSON.parse(note));
    for (const name of [`${hash}.json`, ...fileNames(sources)])
      if (!(await isKept(join(root, PICTURES), name))) return undefined;
    return sources;
  } catch {
    return undefined;
  }
}

/** A damaged picture is served as it is: browsers show what they can of it. */
async function makeOrNone(root: string, hash: string, content: Buffer, address: string) {
  try {
    return await make(root, hash, content);
  } catch {
    console.warn(
      `L’image public${address} est abîmée : elle est servie telle quelle. Enregistrez-la de nouveau.`,
    );
    return [];
  }
}

async function make(root: string, hash: string, content: Buffer): Promise<PictureSources> {
  const upright = sharp(content).autoOrient();
  const { autoOrient, pages = 1 } = await upright.metadata();
  const widths = [...new Set(WIDTHS.map((width) => Math.min(width, autoOrient.width)))];
  const sources: PictureSources = [];
  // What moves stays as it is.
  for (const format of pages > 1 ? [] : (["avif", "webp"] as const)) {
    const versions = await Promise.all(
      widths.map(async (width) => ({
        name: `${hash}-${width}.${format}`,
        width,
        body: await upright.clone().resize({ width }).toFormat(format, FORMATS[format]).toBuffer(),
      })),
    );
    if ((versions.at(-1)?.body.length ?? 0) >= content.length) continue;
    for (const { name, body } of versions) await keep(join(root, PICTURES), name, body);
    const srcSet = versions.map(({ name, width }) => `/assets/${name} ${width}w`).join(", ");
    sources.push({ type: `image/${format}`, srcSet });
  }
  await keep(join(root, PICTURES), `${hash}.json`, JSON.stringify(sources));
  return sources;
}
