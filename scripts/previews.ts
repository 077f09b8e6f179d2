/*
 * Purpose: draw the open-graph pictures of all pages which no earlier build drew.
 * Usage: tsx scripts/previews.ts        (each build does, through scripts/freeze.ts)
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import config from "#config";
import { drawingOf, pngOf, pngSettings } from "../components/pictures/draw-picture";
import { pictures } from "../components/pictures/pictures";
import { contentRoot } from "../lib/content-root";
import { load, type Site } from "../lib/load";
import { siteAddress } from "../lib/site-address";
import { today } from "../lib/today";
import { pictureUrl } from "../lib/urls";

/** Where the pictures wait for the build, named by what is drawn, from one build to the next. */
export const PREVIEWS = ".site/previews";

/** As many at a time as Node has threads for what is no JavaScript. */
const AT_A_TIME = 4;

/**
 * Draws what is not there yet, and removes what no page needs any more.
 *
 * @returns the name of each picture's file, by its address
 */
export async function makePreviews(root: string, site: Site): Promise<Record<string, string>> {
  const folder = join(root, PREVIEWS);
  await mkdir(folder, { recursive: true });
  const former = new Set(await readdir(folder));
  const files: Record<string, string> = {};
  // Two posts of one title have one drawing.
  const drawn = new Set(former);
  const waiting = pictures(site).values();
  const draw = async () => {
    for (const picture of waiting) {
      const drawing = await drawingOf(site, picture);
      const name = nameOf(drawing);
      files[pictureUrl(picture.path)] = name;
      if (drawn.has(name)) continue;
      drawn.add(name);
      // Under another name until it is whole: a killed build leaves no half picture.
      const draft = join(folder, `${name}.${process.pid}`);
      await writeFile(draft, await pngOf(drawing));
      await rename(draft, join(folder, name));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, draw));
  const used = new Set(Object.values(files));
  for (const name of former) if (!used.has(name)) await rm(join(folder, name));
  return files;
}

function nameOf(drawing: string): string {
  const hash = createHash("sha256").update(pngSettings).update(drawing).digest("hex");
  return `${hash.slice(0, 16)}.png`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = process.cwd();
  const { base } = siteAddress(process.env, config.baseUrl);
  load(contentRoot(process.env), today(process.env), { config, base }).then((site) =>
    makePreviews(root, site),
  );
}
