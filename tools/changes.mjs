/*
 * Purpose: see that the site changes as docs/architecture.md promises: each change of the table in few
 *          files and with effect everywhere, and each capability taken away.
 * Usage: npm run changes                       both (ten minutes), of what is committed
 *        npm run changes -- table              the table alone
 *        npm run changes -- without            what can be taken away
 * Changes nothing outside a temporary folder, which stays where something fails.
 */
import { rmSync } from "node:fs";
import { tryTable } from "./changes/table.mjs";
import { takeAway } from "./changes/without.mjs";
import { folder, stopServers, takeSource } from "./hosts/trial.mjs";

const [, , what] = process.argv;
takeSource();
try {
  if (!what || what === "table") await tryTable();
  if (!what || what === "without") takeAway();
  rmSync(folder, { recursive: true });
} catch (error) {
  console.error(`${error.message}\n${folder} has what was tried.`);
  process.exitCode = 1;
} finally {
  stopServers();
}
