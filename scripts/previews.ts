/*
 * Purpose: draw the open-graph pictures of all pages which no earlier build drew.
 * Usage: node scripts/run-ts.mjs scripts/previews.ts        (each build does, through scripts/freeze.ts)
 */
import { createHash } from "node:crypto";
import { join } from "node:path";
import config from "#config";
import { drawingOf, pngOf, pngSettings } from "../components/pictures/picture-drawing";
import { pictures } from "../components/pictures/pictures";
import { loadNow, type Site } from "../lib/load";
import { pictureUrl } from "../lib/urls";
import { kept, removeForgotten } from "./kept-files";

/** Where the pictures wait for the build, named by what is drawn, from one build to the next. */
export const PREVIEWS = ".site/previews";

/** As many at a time as Node has threads for what is no JavaScript. */
const AT_A_TIME = 4;

/**
 * Draws what is not there yet.
 *
 * @returns where each picture stands, by its address
 */
export async function makePreviews(root: string, site: Site): Promise<Record<string, string>> {
  const folder = join(root, PREVIEWS);
  const files: Record<string, string> = {};
  // Two posts of one title have one drawing.
  const drawn = new Set<string>();
  const waiting = pictures(site).values();
  const draw = async () => {
    for (const picture of waiting) {
      const drawing = await drawingOf(site, picture);
      const name = nameOf(drawing);
      files[pictureUrl(picture.path)] = `${PREVIEWS}/${name}`;
      if (drawn.has(name)) continue;
      drawn.add(name);
      await kept(folder, name, () => pngOf(drawing));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, draw));
  await removeForgotten(folder);
  return files;
}

function nameOf(drawing: string): string {
  const hash = createHash("sha256").update(pngSettings).update(drawing).digest("hex");
  return `${hash.slice(0, 16)}.png`;
}

/** Draws those of the content as it is. */
export async function main(): Promise<void> {
  await makePreviews(process.cwd(), await loadNow(process.env, config, false));
}
