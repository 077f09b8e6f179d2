/*
 * Purpose: the site while authors write: pages open in a browser follow the files that they save.
 * Usage: npm run dev        PORT (3000); options are those of `next dev`
 */
import { mkdirSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { endWithNpm, ROOT, runPackage } from "./run.mjs";

const FOLDERS = ["members", "posts", "public"];

/** Milliseconds in which an editor's several writes are one change. */
const PAUSE = 50;

/** Writes what `app/live-site.ts` imports: Next then refreshes open pages. */
function tell() {
  writeFileSync(join(ROOT, ".site/changed.json"), JSON.stringify({ at: Date.now() }));
}

endWithNpm();
process.chdir(ROOT);
mkdirSync(join(ROOT, ".site"), { recursive: true });
tell();
let waiting;
for (const folder of FOLDERS) {
  watch(join(ROOT, folder), { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(tell, PAUSE);
  });
}
const env = { NEXT_TELEMETRY_DISABLED: "1", SITE_PREPARED: "1" };
const { code } = await runPackage("next/dist/bin/next", ["dev", ...process.argv.slice(2)], { env });
process.exit(code);
