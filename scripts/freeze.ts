/*
 * Purpose: check all content and freeze it for one build: what pages, API and feeds are made of.
 * Usage: called by next.config.js when a build starts; alone: npx tsx scripts/freeze.ts
 */
import { mkdir, writeFile } from "node:fs/promises";
import { load } from "../lib/load";

/** Writes `.site/site.json`; throws when the content has errors. */
export async function freeze(): Promise<void> {
  await mkdir(".site", { recursive: true });
  await writeFile(".site/site.json", JSON.stringify(await load(process.cwd())));
}
