/*
 * Purpose: check all content and freeze it for one build: what pages, API and feeds are made of.
 * Usage: called by next.config.js when a build starts.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { load } from "../lib/load";
import { hasErrors } from "../lib/messages/message";
import { report } from "../lib/messages/report";
import { searchData } from "../lib/search/search-index";
import { today } from "../lib/today";
import { buildAssets } from "../styles/assets";

/**
 * Writes the site, its search index and its assets to `.site`. Throws when the content has errors;
 * the message is the whole report.
 */
export async function freeze(): Promise<void> {
  const site = await load(process.cwd(), today(process.env));
  if (hasErrors(site.messages)) throw new Error(report(site.messages));
  await mkdir(".site", { recursive: true });
  await writeFile(".site/site.json", JSON.stringify(site));
  await writeFile(".site/search.json", JSON.stringify(searchData(site)));
  await writeFile(".site/assets.json", JSON.stringify(await buildAssets(process.cwd())));
}
