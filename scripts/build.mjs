/*
 * Purpose: build the site beside the build in service, when there is none of these sources.
 * Usage: node scripts/build.mjs        (npm start does; installs what is missing; SITE_DATE and SITE_URL count as sources)
 *
 * `.builds/current` names the two newest complete builds, newest first. It is replaced at once,
 * when a build is complete: whatever ends a build before leaves the last good one in service.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { install } from "./install.mjs";
import { fail, isStarted, ROOT, run } from "./run.mjs";

const BUILDS = join(ROOT, ".builds");
const CURRENT = join(BUILDS, "current");
const NO_SOURCES = ["node_modules", "docs", "e2e", "test-results", "playwright-report"];

/**
 * @returns {Promise<{ folder: string, isFresh: boolean }>} the build to serve, for SITE_DIST_DIR,
 * and whether it is of the present sources
 */
export async function build() {
  const complete = readCurrent();
  removeOthers(complete);
  const fingerprint = fingerprintSources();
  const same = complete.find((name) => name.startsWith(fingerprint));
  if (same) return keep([same, ...complete.filter((name) => name !== same)]);

  console.log("Building the site…");
  const name = `${fingerprint}-${process.pid}`;
  const env = { SITE_DIST_DIR: `.builds/${name}` };
  const { code } = await run(process.execPath, ["scripts/next-build.mjs"], { env });
  if (code === 0) return keep([name, ...complete.slice(0, 1)]);
  rmSync(join(BUILDS, name), { recursive: true, force: true });
  if (complete.length === 0) fail("The build failed: the reason stands above.");
  console.error("The build failed: the reason stands above. The last good build stays in service.");
  return { folder: `.builds/${complete[0]}`, isFresh: false };
}

/** The folder of the newest complete build, as of now. */
export function newestBuild() {
  return `.builds/${readCurrent()[0]}`;
}

function keep(names) {
  const draft = `${CURRENT}-${process.pid}`;
  writeFileSync(draft, names.join("\n"));
  renameSync(draft, CURRENT);
  return { folder: `.builds/${names[0]}`, isFresh: true };
}

function readCurrent() {
  if (!existsSync(CURRENT)) return [];
  const names = readFileSync(CURRENT, "utf8").split("\n");
  return names.filter((name) => existsSync(join(BUILDS, name, "built-site.json")));
}

/** Removes older builds, and those that a killed program left half written. */
function removeOthers(kept) {
  if (!existsSync(BUILDS)) return;
  for (const name of readdirSync(BUILDS)) {
    if (name === "current" || kept.includes(name) || isRunning(Number(name.split("-")[1])))
      continue;
    rmSync(join(BUILDS, name), { recursive: true, force: true });
  }
}

function isRunning(pid) {
  if (!pid || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

function fingerprintSources() {
  const hash = createHash("sha256");
  const { SITE_DATE, SITE_URL, KEEP_SCRIPTS } = process.env;
  const today = new Intl.DateTimeFormat("fr-CA", { timeZone: "Europe/Paris" }).format();
  hash.update(JSON.stringify([SITE_DATE || today, SITE_URL, KEEP_SCRIPTS]));
  for (const path of sources()) hash.update(path).update(readFileSync(join(ROOT, path)));
  return hash.digest("hex").slice(0, 16);
}

/** All that a build may read, in order; at the top, configuration alone. */
function sources(folder = "") {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      const isHidden = folder === "" && (path.startsWith(".") || NO_SOURCES.includes(path));
      if (entry.isDirectory()) return isHidden ? [] : sources(path);
      const isSource = folder === "" ? /\.(js|json|mjs|ts)$/ : /^(?!.*\.test\.tsx?$)/;
      return isSource.test(path) && path !== "next-env.d.ts" ? [path] : [];
    });
}

if (isStarted(import.meta.url)) {
  await install();
  const { folder, isFresh } = await build();
  console.log(`The build to serve: ${folder}`);
  process.exit(isFresh ? 0 : 1);
}
