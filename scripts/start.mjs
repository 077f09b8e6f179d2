/*
 * Purpose: install what is missing, build what has changed, serve the site.
 * Usage: npm start        PORT (3000), HOSTNAME, SITE_DATE, SITE_URL
 */
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { endWithNpm, ROOT } from "./run.mjs";

endWithNpm();
process.chdir(ROOT);
await install();
const { folder } = await build();
process.env.SITE_DIST_DIR = folder;
await import(`../${folder}/site-server.mjs`);
