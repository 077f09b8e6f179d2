/*
 * Purpose: import TypeScript of this project where Node reads JavaScript: next.config.js, the build
 * adapter. Imported, does nothing alone.
 */
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

let imports = 0;
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * The module at a path of the project, bundled with what it imports of the project; packages stay
 * where they are. Through tsx, which takes each file of each package in hand, a build costs some
 * seconds of CPU more.
 */
export async function importTs(path) {
  const { buildSync } = await import("esbuild");
  const outfile = join(ROOT, ".site/code", `${process.pid}-${imports++}.mjs`);
  buildSync({
    entryPoints: [join(ROOT, path)],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    logLevel: "warning",
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}
