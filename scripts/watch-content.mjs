/*
 * Purpose: let pages open in a browser follow the files that authors save, under `npm run dev`.
 * Usage: called by next.config.js when the development server starts.
 */
import { mkdirSync, watch, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const FOLDERS = ["members", "posts", "public"];

/** Milliseconds in which an editor's several writes are one change. */
const PAUSE = 50;

/** Writes `.site/changed.json`, which `app/live-site.ts` imports: Next then refreshes open pages. */
export function watchContent(root) {
  mkdirSync(join(root, ".site"), { recursive: true });
  const tell = () =>
    writeFileSync(join(root, ".site/changed.json"), JSON.stringify({ at: Date.now() }));
  tell();
  let waiting;
  for (const folder of FOLDERS) {
    watch(resolve(root, process.env.CONTENT_DIR ?? "", folder), { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(tell, PAUSE);
    });
  }
}
