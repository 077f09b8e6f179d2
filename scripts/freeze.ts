/*
 * Purpose: check all content and freeze it for one build: what pages, API and feeds are made of.
 * Usage: node scripts/run-ts.mjs scripts/freeze.ts        (npm run build begins with it); DEBUG shows where an error came from
 */
import { mkdir, rm } from "node:fs/promises";
import type { Root } from "mdast";
import config from "#config";
import { FROZEN, freezeAs, freezeTexts, frozenFolder } from "../lib/content/frozen";
import { contentRoot } from "../lib/content-root";
import { hasErrors } from "../lib/faults/fault";
import { report } from "../lib/faults/report";
import { loadNow, type Site, type SiteWithTexts } from "../lib/load";
import { searchData } from "../lib/search/search-index";
import { isPreview, siteAddress } from "../lib/site-address";
import { publicAddress } from "../lib/urls";
import { buildAssets } from "../styles/assets";
import type { FrozenAssets } from "../styles/frozen-assets";
import { fileNames, makePictureSources, PICTURES } from "./picture-sources";
import { makePreviews } from "./previews";

/**
 * Writes the site, its texts, its search index and its assets to `SITE_FROZEN`, in place of what was
 * there. Throws when the content has errors, with the whole report as message, or the site's
 * address is none: that folder then stays as it was.
 */
export async function freeze(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<void> {
  const root = process.cwd();
  const folder = frozenFolder(environment);
  const { base, from } = siteAddress(environment, config.baseUrl);
  if (from === "PORT") console.log(`No SITE_URL is set: links of feeds and data lead to ${base}.`);
  const drafts = isPreview(environment);
  const site = await loadNow(environment, config, drafts);
  if (hasErrors(site.faults)) throw new Error(report(site.faults));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  // Errors have been refused, and warnings are for authors: what stays is told of drafts.
  const faults = site.faults.filter(({ level }) => drafts && level === "draft");
  await freezeAs(folder, FROZEN.site, { ...site, faults });
  await freezeTexts(folder, textsOf(site));
  await freezeAs(folder, FROZEN.search, searchData(site));
  const pictures = await makePictureSources(root, picturesOf(site), contentRoot(environment));
  const kept = await makePreviews(root, site);
  for (const name of Object.values(pictures).flatMap(fileNames))
    kept[`/assets/${name}`] = `${PICTURES}/${name}`;
  const styles = await buildAssets(root);
  const assets: FrozenAssets = { ...styles, pictures, kept };
  await freezeAs(folder, FROZEN.assets, assets);
}

function* textsOf({ posts, pages, textOf }: SiteWithTexts): Iterable<readonly [string, Root]> {
  for (const text of [...posts, ...pages]) yield [text.path, textOf(text)];
}

function picturesOf({ posts, pages }: Site): string[] {
  const addresses = posts.flatMap(({ image, pictures }) =>
    image === null ? pictures : [publicAddress(image.src), ...pictures],
  );
  return [...new Set([...addresses, ...pages.flatMap(({ pictures }) => pictures)])];
}

/** Freezes, or says why that cannot be. */
export async function main(): Promise<void> {
  await freeze().catch((error) => {
    // Faults of the content are told by their report alone.
    console.error(process.env.DEBUG ? error : error.message);
    process.exitCode = 1;
  });
}
