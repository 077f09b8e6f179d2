/*
 * Purpose: the site as a folder of files, for hosts that run no program (nginx, GitLab or GitHub Pages).
 * Usage: npm run export        SITE_URL, SITE_DATE
 *        npm run export -- --to public --base /club    another folder; a site below a path
 *        npm run export -- --base .                    files that open from anywhere, a disk too
 */
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build, isRunning } from "./build.mjs";
import { importTs } from "./import-ts.mjs";
import { install } from "./install.mjs";
import { fail, ROOT } from "./run.mjs";

function options() {
  try {
    const known = { to: { type: "string" }, base: { type: "string" } };
    return parseArgs({ options: known }).values;
  } catch ({ message }) {
    return fail(message);
  }
}

const { to = "export", base = "" } = options();
const prefix = base.replace(/\/$/, "");
if (!/^(\.|(\/[\w.~-]+)*)$/.test(prefix))
  fail(`--base is "${base}", which is no path. Write it as in --base /club.`);
const folder = resolve(to);
// What is there is replaced.
if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, "_redirects")))
  fail(`${folder} holds other files: name an empty folder, as in --to ${join(to, "site")}.`);
process.chdir(ROOT);
await install();
const { folder: built, isFresh } = await build();
if (!isFresh) process.exit(1);
Object.assign(process.env, { NODE_ENV: "production", SITE_FROZEN: built });
/** Written beside the folder, which is then replaced: whatever ends an export leaves the last whole one. */
const beside = join(dirname(folder), `.${basename(folder)}.`);
const [draft, former] = ["draft", "former"].map((what) => `${beside}${what}-${process.pid}`);

/** Removes what stood there, and what exports that were killed have left. */
function sweep() {
  for (const name of readdirSync(dirname(folder))) {
    const path = join(dirname(folder), name);
    const [, pid] = /\.(?:draft|former)-(\d+)$/.exec(name) ?? [];
    if (pid && path.startsWith(beside) && !isRunning(Number(pid)))
      rmSync(path, { recursive: true, force: true });
  }
}

try {
  const { exportSite } = await importTs("scripts/export-site.ts");
  const { files, origin } = await exportSite(built, draft, prefix);
  if (existsSync(folder)) renameSync(folder, former);
  renameSync(draft, folder);
  sweep();
  const use = prefix === "." ? "to be opened by index.html" : `to be served at ${origin}${prefix}/`;
  console.log(`${files} files in ${folder}, ${use}`);
} catch ({ message }) {
  rmSync(draft, { recursive: true, force: true });
  fail(`The export failed: ${message}. What stood in ${folder} stays.`);
}
