/*
 * Purpose: start our server in the folder that `output: "standalone"` makes, wherever it was copied.
 * Usage: node server.js, which the build makes of this in that folder        PORT, HOSTNAME
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

process.chdir(import.meta.dirname);
const { SITE_DIST_DIR = ".next" } = process.env;
const manifest = readFileSync(join(SITE_DIST_DIR, "required-server-files.json"), "utf8");
// Stands for next.config.js, as in the server.js that Next itself writes.
process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(JSON.parse(manifest).config);
await import(`./${SITE_DIST_DIR}/site-server.mjs`);
