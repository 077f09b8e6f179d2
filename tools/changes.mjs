/*
 * Purpose: see that the site changes as docs/architecture.md promises: each change of the table in few
 *          files and with effect everywhere; each capability taken away; and what authors do in a week,
 *          without a red test.
 * Usage: npm run changes                       the table, then the others (ten minutes), of what is committed
 *        npm run changes -- table              the table alone
 *        npm run changes -- without            what can be taken away
 *        npm run changes -- week unit check    the week, with these stages of npm test only
 * Changes nothing outside a temporary folder, which stays where something fails.
 */
import { rmSync } from "node:fs";
import { tryTable } from "./changes/table.mjs";
import { doWeek } from "./changes/week.mjs";
import { takeAway } from "./changes/without.mjs";
import { folder, takeSource } from "./hosts/trial.mjs";
import { stopServers } from "./servers.mjs";

const [what, ...stages] = process.argv.slice(2);
takeSource();
try {
  if (!what || what === "table") await tryTable();
  if (!what || what === "without") takeAway();
  if (!what || what === "week") doWeek(stages);
  rmSync(folder, { recursive: true });
} catch (error) {
  console.error(`${error.message}\n${folder} has what was tried.`);
  process.exitCode = 1;
} finally {
  stopServers();
}
