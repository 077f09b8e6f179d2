/*
 * Purpose: freeze.ts as a program of its own, whose memory is free again while Next builds.
 * Usage: node scripts/run-freeze.mjs        (npm run build begins with it); DEBUG shows where an error came from
 */
import { importTs } from "./import-ts.mjs";
import { fail } from "./run.mjs";

try {
  await (await importTs("scripts/freeze.ts")).freeze();
} catch (error) {
  // Faults of the content are told by their report alone.
  fail(process.env.DEBUG ? error : error.message);
}
