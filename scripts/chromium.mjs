/*
 * Purpose: find a Chromium for the tests in a browser, or fetch one.
 * Usage: node scripts/chromium.mjs        prints its path; CHROMIUM_PATH chooses one
 */
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { isStarted, run, runPackage } from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** @returns {Promise<string | undefined>} the path of a Chromium; undefined when there is none */
export async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return isExecutable(chosen) ? chosen : undefined;
  const found = (await playwrightsOwn()) || onPath();
  if (found) return found;
  console.log("No Chromium here: Playwright fetches its own (about 150 MB)…");
  await runPackage("playwright/cli.js", ["install", "chromium"], { busy: "still fetching" });
  return (await playwrightsOwn()) || (await fromSystem());
}

/** What to tell the user when findChromium() finds none. */
export const NO_CHROMIUM =
  "No Chromium was found or fetched: install one, or give its path in CHROMIUM_PATH.";

async function playwrightsOwn() {
  const { chromium } = await import("playwright");
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** The first of these programs on the PATH. */
export function onPath(names = NAMES) {
  const folders = (process.env.PATH || "").split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(isExecutable);
}

async function fromSystem() {
  const isRoot = process.getuid && process.getuid() === 0;
  if (!isRoot || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log("Debian's Chromium is installed instead…");
  await run("apt-get", ["update"]);
  await run("apt-get", ["install", "-y", "chromium"], { busy: "still installing" });
  return onPath();
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (isStarted(import.meta.url)) console.log((await findChromium()) || NO_CHROMIUM);
