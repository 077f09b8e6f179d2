/** The font of headings and numerals: Bricolage Grotesque 700, cut down to what French writes. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";

const SOURCE =
  "node_modules/@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff2";

/** Without what only code writes: \ ^ ` { | } ~, half a kilobyte. */
const ASCII =
  " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz";
const FRENCH = "àâäæçéèêëîïôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸ«»‘’“”–—…€×·°ªº©\u00A0";

/**
 * Every character that headings may hold: a heading with another one falls back for that character.
 * The font has no U+202F, U+2011 and →.
 */
const headingCharacters: ReadonlySet<string> = new Set(ASCII + FRENCH);

/**
 * The font with kerning, from the packages of the project at `root`: as WOFF2, under 15 KB, for
 * browsers; as TrueType for what draws outlines.
 */
export async function headingFont(
  root: string,
  targetFormat: "woff2" | "truetype" = "woff2",
): Promise<Buffer> {
  const font = await readFile(join(root, SOURCE));
  const text = [...headingCharacters].join("");
  return subsetFont(font, text, { targetFormat, keepFeatures: ["kern"] });
}
