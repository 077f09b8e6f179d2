/*
 * Purpose: check all content and freeze it for one build: what pages, API and feeds are made of.
 * Usage: called by scripts/freeze.mjs before Next builds.
 */
import { mkdir, writeFile } from "node:fs/promises";
import type { Root } from "mdast";
import config from "#config";
import { freezeTexts } from "../lib/content/frozen-texts";
import { contentRoot } from "../lib/content-root";
import { hasErrors } from "../lib/faults/fault";
import { report } from "../lib/faults/report";
import { load, type Site, type SiteWithTexts } from "../lib/load";
import { searchData } from "../lib/search/search-index";
import { siteAddress } from "../lib/site-address";
import { today } from "../lib/today";
import { publicAddress } from "../lib/urls";
import { buildAssets } from "../styles/assets";
import { fileNames, makePictureSources } from "./picture-sources";
import { makePreviews } from "./previews";

/**
 * Writes the site, its texts, its search index and its assets to `.site`. Throws when the content
 * has errors, with the whole report as message, or the site's address is none.
 */
export async function freeze(): Promise<void> {
  const root = process.cwd();
  const content = contentRoot(process.env);
  const { base, from } = siteAddress(process.env, config.baseUrl);
  if (from === "PORT") console.log(`No SITE_URL is set: links of feeds and data lead to ${base}.`);
  const site = await load(content, today(process.env), { config, base });
  if (hasErrors(site.faults)) throw new Error(report(site.faults));
  await mkdir(".site", { recursive: true });
  // Errors have been refused, and warnings are for authors.
  await writeFile(".site/site.json", JSON.stringify({ ...site, faults: [] }));
  await freezeTexts(root, textsOf(site));
  await writeFile(".site/search.json", JSON.stringify(searchData(site)));
  const pictures = await makePictureSources(root, picturesOf(site), content);
  const pictureFiles = [...new Set(Object.values(pictures).flatMap(fileNames))];
  const previews = await makePreviews(root, site);
  const assets = { ...(await buildAssets(root)), pictures, pictureFiles, previews };
  await writeFile(".site/assets.json", JSON.stringify(assets));
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
