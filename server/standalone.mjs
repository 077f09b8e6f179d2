/*
 * Purpose: start our server in the folder that SITE_OUTPUT=standalone makes, wherever it was copied.
 * Usage: node server.js, which the build makes of this in that folder        PORT, HOSTNAME
 */
process.chdir(import.meta.dirname);
const { SITE_DIST_DIR = ".next" } = process.env;
await import(`./${SITE_DIST_DIR}/site-server.mjs`);
