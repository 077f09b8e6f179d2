/*
 * Purpose: run TypeScript of this project: the module at a path, and its `main` where it has one, as
 *          one has that others import too.
 * Usage: node scripts/run-ts.mjs scripts/check.ts        and the words that it takes
 * A bundle of it starts a second sooner than tsx, which takes each file of each package in hand.
 */
import { importTs } from "./import-ts.mjs";

// The command finds its own words where Node would put them.
const [path] = process.argv.splice(2, 1);
const { main } = await importTs(path);
await main?.();
