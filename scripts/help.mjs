/*
 * Purpose: tell what each script of package.json is for.
 * Usage: npm run help
 */
import { readFileSync } from "node:fs";

const file = new URL("../package.json", import.meta.url);
const { scripts, "//": sentences } = JSON.parse(readFileSync(file, "utf8"));
const width = Math.max(...Object.keys(scripts).map(({ length }) => length));
for (const name of Object.keys(scripts)) console.log(`${name.padEnd(width)}  ${sentences[name]}`);
