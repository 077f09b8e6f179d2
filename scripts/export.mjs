/*
 * Purpose: the site as a folder of files, for hosts that run no program (nginx, GitLab or GitHub Pages).
 * Usage: npm run export        SITE_URL, SITE_DATE
 *        npm run export -- --to public --base /club    another folder; a site below a path
 */
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "./build.mjs";
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
if (!/^(\/[\w.~-]+)*$/.test(prefix))
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
const { exportSite } = await importTs("scripts/export-site.ts");
const { files, origin } = await exportSite(built, folder, prefix);
console.log(`${files} files in ${folder}, to be served at ${origin}${prefix}/`);
