/*
 * Purpose: run TypeScript of this project.
 * Usage: node scripts/run-ts.mjs scripts/check.ts        and the words that it takes
 * A bundle of it starts a second sooner than tsx, which takes each file of each package in hand.
 */
import { importTs } from "./import-ts.mjs";

const [path, ...words] = process.argv.slice(2);
await importTs(path, words);
