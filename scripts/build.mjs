/*
 * Purpose: build the site beside the build in service, when there is none of these sources.
 * Usage: node scripts/build.mjs        (npm start does; installs what is missing)
 * SITE_DATE, SITE_URL, SITE_PREVIEW and CONTENT_DIR count as sources, and so do the files that the
 * last one names.
 *
 * `.builds/current` names the newest complete builds, newest first. It is replaced at once, when a
 * build is complete: whatever ends a build before leaves the last good one in service. While
 * `.builds/pinned` names one, that one is served, and nothing is built.
 */
import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, relative, resolve } from "node:path";
import { install } from "./install.mjs";
import { fail, isStarted, ROOT, run } from "./run.mjs";

const BUILDS = join(ROOT, ".builds");
const CURRENT = join(BUILDS, "current");
const PINNED = join(BUILDS, "pinned");
/** Builds that one can go back to, the newest among them: 40 MB each. */
const KEPT = 3;
const NO_SOURCES = [
  "node_modules",
  "docs",
  "e2e",
  "export",
  "test-results",
  "playwright-report",
  "tools",
];

/**
 * @returns {Promise<{ folder: string, isFresh: boolean }>} the build to serve, for SITE_DIST_DIR,
 * and whether it is of the present sources
 */
export async function build() {
  const pinned = pinnedBuild();
  if (pinned) {
    console.log(`The build ${pinned} is pinned: npm start -- --build newest builds again.`);
    return { folder: `.builds/${pinned}`, isFresh: true };
  }
  const complete = readCurrent();
  const fingerprint = fingerprintSources();
  const same = complete.find((name) => name.startsWith(fingerprint));
  // Writes nothing: a read-only folder can be served.
  if (same && same === complete[0]) return { folder: `.builds/${same}`, isFresh: true };
  try {
    mkdirSync(BUILDS, { recursive: true });
    accessSync(BUILDS, constants.W_OK);
  } catch ({ code }) {
    return lastGood(complete, `No build can be written to ${BUILDS} (${code}): make it writable.`);
  }
  if (same) return keep([same, ...complete.filter((name) => name !== same)]);

  removeOthers(complete);
  console.log("Building the site…");
  const name = `${fingerprint}-${process.pid}`;
  const former = complete[0] && `.builds/${complete[0]}`;
  const env = { SITE_DIST_DIR: `.builds/${name}`, ...(former && { SITE_FORMER: former }) };
  const { code } = await run(process.execPath, ["scripts/next-build.mjs"], { env });
  if (code === 0) return keep([name, ...complete.slice(0, KEPT - 1)]);
  remove(name);
  return lastGood(complete, "The build failed: the reason stands above.");
}

/** The folder of the build to serve as of now: pinned, else the newest; undefined where there is none. */
export function buildToServe() {
  const name = pinnedBuild() ?? readCurrent()[0];
  return name && `.builds/${name}`;
}

/**
 * Has one of the complete builds served from now on, whatever changes; "newest" ends that. Ends the
 * program with one sentence where there is no such build.
 */
export function pin(name) {
  if (name === "newest") return rmSync(PINNED, { force: true });
  if (!readCurrent().includes(name)) fail(`There is no build "${name}". ${listBuilds()}`);
  writeFileSync(PINNED, name);
}

/** The builds that can be served, newest first, with their day and commit. */
export function listBuilds() {
  const served = buildToServe();
  const lines = readCurrent().map((name) => {
    const read = (file) => JSON.parse(readFileSync(join(BUILDS, name, file), "utf8"));
    const made = statSync(join(BUILDS, name, "built-site.json")).mtime.toISOString();
    const mark = served === `.builds/${name}` ? "*" : " ";
    const { commit } = read("built-site.json");
    return `${mark} ${name}  ${read("site.json").today}  made ${made}  commit ${commit ?? "unknown"}`;
  });
  return ["Builds, newest first; * is served:", ...lines].join("\n");
}

function pinnedBuild() {
  try {
    const name = readFileSync(PINNED, "utf8").trim();
    return isComplete(name) ? name : undefined;
  } catch {
    return undefined;
  }
}

function lastGood([name], reason) {
  if (!name) fail(reason);
  console.error(`${reason} The last good build stays in service.`);
  return { folder: `.builds/${name}`, isFresh: false };
}

function keep(names) {
  const draft = `${CURRENT}-${process.pid}`;
  writeFileSync(draft, names.join("\n"));
  renameSync(draft, CURRENT);
  return { folder: `.builds/${names[0]}`, isFresh: true };
}

function readCurrent() {
  if (!existsSync(CURRENT)) return [];
  return readFileSync(CURRENT, "utf8").split("\n").filter(isComplete);
}

/** Whether a build can be served: a full disk or a crash may have cut any of its files. */
function isComplete(name) {
  const read = (file) => JSON.parse(readFileSync(join(BUILDS, name, file), "utf8"));
  try {
    read("site.json");
    const { files, notFound, serverError } = read("built-site.json");
    return [...Object.values(files), notFound, serverError].every(
      ({ path, size }) => statSync(join(BUILDS, name, path)).size === size,
    );
  } catch {
    return false;
  }
}

/** Removes older builds, and those that a killed program left half written. */
function removeOthers(kept) {
  for (const name of readdirSync(BUILDS)) {
    const isNamed = ["current", "renew", "pid", ...kept].includes(name);
    if (!isNamed && !isRunning(Number(name.split("-")[1]))) remove(name);
  }
}

/** Removes a build, and what it froze for `next start`. */
function remove(name) {
  for (const folder of [BUILDS, join(ROOT, ".site")])
    rmSync(join(folder, name), { recursive: true, force: true });
}

/** Whether a process runs, other than this one. */
export function isRunning(pid) {
  if (!pid || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

function fingerprintSources() {
  const hash = createHash("sha256");
  const { SITE_DATE, SITE_URL, SITE_PREVIEW, PORT, KEEP_SCRIPTS, CONTENT_DIR = "" } = process.env;
  const today = new Intl.DateTimeFormat("fr-CA", { timeZone: "Europe/Paris" }).format();
  hash.update(JSON.stringify([SITE_DATE || today, SITE_URL || PORT, SITE_PREVIEW, KEEP_SCRIPTS]));
  const content = CONTENT_DIR ? sources(relative(ROOT, resolve(ROOT, CONTENT_DIR))) : [];
  for (const { path, isFile } of [...sources(), ...content]) {
    hash.update(path);
    // What is no plain file is never read: a build refuses it.
    if (isFile) hash.update(readFileSync(join(ROOT, path)));
  }
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
      return isSource.test(path) && path !== "next-env.d.ts"
        ? [{ path, isFile: entry.isFile() }]
        : [];
    });
}

if (isStarted(import.meta.url)) {
  await install();
  const { folder, isFresh } = await build();
  console.log(`The build to serve: ${folder}`);
  process.exit(isFresh ? 0 : 1);
}
