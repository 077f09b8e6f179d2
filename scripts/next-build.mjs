/*
 * Purpose: one build of the site by Next, into SITE_DIST_DIR (.next), with what stands before and after it.
 * Usage: npm run build        SITE_DATE, SITE_URL, SITE_OUTPUT (standalone), KEEP_SCRIPTS, DEBUG
 * Hosts such as Vercel call it by themselves. Checks and freezes the content, lets Next build, takes
 * the scripts out of its pages, and leaves our own server and what it needs to know beside them.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { bundle, importTs } from "./import-ts.mjs";
import { fail, ROOT, run } from "./run.mjs";

const REACT_AT_ONCE = "node_modules/react-dom/cjs/react-dom-server-legacy.node.production.js";

/** Packages stand in our server itself, which so runs wherever it is copied. */
const IN_ONE_FILE = {
  define: { "process.env.NODE_ENV": '"production"', "process.env.NEXT_PHASE": '""' },
  // The half of it that pages at once need.
  alias: { "react-dom/server": join(ROOT, REACT_AT_ONCE) },
  // Node reads it at each start; names stay, for what the log says of an error.
  ...{ minifyWhitespace: true, minifySyntax: true },
  // For packages that are CommonJS.
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
};

const { DEBUG, NEXT_ADAPTER_PATH, SITE_DIST_DIR = ".next" } = process.env;
const { SITE_FORMER = SITE_DIST_DIR } = process.env;

/** The commit that is built, as the host or else git says it; empty where neither does. */
function commit() {
  if (process.env.VERCEL_GIT_COMMIT_SHA) return process.env.VERCEL_GIT_COMMIT_SHA;
  try {
    return execFileSync("git", ["rev-parse", "HEAD"], { encoding: "utf8", stdio: "pipe" }).trim();
  } catch {
    return "";
  }
}

/** What the build before held, which Next is about to empty; null where there is none. */
function readFormer() {
  try {
    return JSON.parse(readFileSync(join(SITE_FORMER, "built-site.json"), "utf8"));
  } catch {
    return null;
  }
}

async function finish() {
  // JavaScript starts in half the time of TypeScript through tsx, with 60 MB less.
  await bundle("server/main.ts", join(SITE_DIST_DIR, "site-server.mjs"), IN_ONE_FILE);
  const { finishBuild } = await importTs("scripts/finish-build.ts");
  finishBuild(join(ROOT, SITE_DIST_DIR), env.SITE_COMMIT, former);
}

process.chdir(ROOT);
const former = readFormer();
const env = {
  NODE_ENV: "production",
  NEXT_TELEMETRY_DISABLED: "1",
  SITE_COMMIT: commit(),
  SITE_FROZEN: join(".site", basename(SITE_DIST_DIR)),
  SITE_PREPARED: "1",
};
Object.assign(process.env, env);
// Freezing is a program of its own, whose memory is free again while Next builds.
const freeze = ["scripts/run-ts.mjs", "scripts/freeze.ts"];
for (const step of [freeze, ["node_modules/next/dist/bin/next", "build"]]) {
  const { code } = await run(process.execPath, step);
  if (code !== 0) process.exit(code);
}
// The output for a host's adapter is made by then, of pages that scripts/adapter.mjs has finished.
if (!NEXT_ADAPTER_PATH) await finish().catch((error) => fail(DEBUG ? error : error.message));
