import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import * as z from "zod";
import { entriesIn, readPlain } from "../lib/content/plain-files";
import type { PictureSources } from "../lib/content/public-files";
import { kept, removeForgotten } from "./kept-files";

/** Where the versions wait for the build, under their served names, from one build to the next. */
export const PICTURES = ".site/pictures";

/** In pixels: a phone, the column of text at two pixels a point, the widest place at nearly two. */
const WIDTHS = [480, 960, 1600];
const FORMATS = { avif: { quality: 55 }, webp: { quality: 78 } } as const;
const noteSchema = z.object({
  widths: z.array(z.number()),
  formats: z.array(z.enum(["avif", "webp"])),
});
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
    const bytes = await readPlain(join(content, path));
    made[address] = await sourcesOf(join(root, PICTURES), bytes).catch(() => {
      // Browsers show what they can of it.
      console.warn(
        `L’image public${address} est abîmée : elle est servie telle quelle. Enregistrez-la de nouveau.`,
      );
      return [];
    });
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

/** The versions of a picture: a note tells which are worth it. */
async function sourcesOf(folder: string, content: Buffer): Promise<PictureSources> {
  const hash = createHash("sha256").update(SETTINGS).update(content).digest("hex").slice(0, 10);
  const upright = sharp(content).autoOrient();
  const version = async (width: number, format: keyof typeof FORMATS) => {
    const name = `${hash}-${width}.${format}`;
    await kept(folder, name, () =>
      upright.clone().resize({ width }).toFormat(format, FORMATS[format]).toBuffer(),
    );
    return name;
  };
  const note = `${hash}-worth.json`;
  await kept(folder, note, async () => {
    const { autoOrient, pages = 1 } = await upright.metadata();
    const widths = [...new Set(WIDTHS.map((width) => Math.min(width, autoOrient.width)))];
    const formats = [];
    // What moves stays as it is.
    for (const format of pages > 1 ? [] : (["avif", "webp"] as const)) {
      const { size } = await stat(join(folder, await version(Math.max(...widths), format)));
      if (size < content.length) formats.push(format);
    }
    return JSON.stringify({ widths, formats });
  });
  const noted = JSON.parse(await readFile(join(folder, note), "utf8"));
  const { widths, formats } = noteSchema.parse(noted);
  return Promise.all(
    formats.map(async (format) => {
      const names = await Promise.all(widths.map((width) => version(width, format)));
      const srcSet = names.map((name, index) => `/assets/${name} ${widths[index]}w`).join(", ");
      return { type: `image/${format}`, srcSet };
    }),
  );
}
