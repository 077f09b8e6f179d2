/*
 * Purpose: the site while authors write: pages open in a browser follow the files that they save.
 * Usage: npm run dev        PORT (3000); options are those of `next dev`
 */
import { spawn } from "node:child_process";
import { mkdirSync, watch, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ROOT } from "./run.mjs";

const FOLDERS = ["members", "posts", "public", "site"];

/** Milliseconds in which an editor's several writes are one change. */
const PAUSE = 50;

/** Writes what `app/live-site.ts` imports: Next then refreshes open pages. */
function tell() {
  writeFileSync(join(ROOT, ".site/changed.json"), JSON.stringify({ at: Date.now() }));
}

process.chdir(ROOT);
mkdirSync(join(ROOT, ".site"), { recursive: true });
tell();
let waiting;
for (const folder of FOLDERS) {
  watch(resolve(ROOT, process.env.CONTENT_DIR ?? "", folder), { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(tell, PAUSE);
  });
}
const next = spawn(
  process.execPath,
  ["node_modules/next/dist/bin/next", "dev", ...process.argv.slice(2)],
  {
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", SITE_PREPARED: "1" },
  },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => next.kill(signal));
next.on("exit", (code) => process.exit(code ?? 1));
