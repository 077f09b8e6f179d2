/*
 * Purpose: import TypeScript of this project where Node reads JavaScript: next.config.js, the build
 * adapter; bundle it for later. Imported, does nothing alone.
 */
import { existsSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

let imports = 0;
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The club's own words, absolute: those of the folder of content (CONTENT_DIR), else the project's. */
export function ownConfig() {
  const beside = resolve(ROOT, process.env.CONTENT_DIR || ".", "site.config.ts");
  return existsSync(beside) ? beside : join(ROOT, "site.config.ts");
}

/**
 * Writes the module at a path of the project to `outfile` as JavaScript, with what it imports of
 * the project; unless esbuild's `options` say otherwise, packages stay where they are.
 */
export async function bundle(path, outfile, options = { packages: "external" }) {
  const { buildSync } = await import("esbuild");
  buildSync({
    ...options,
    entryPoints: [resolve(ROOT, path)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "warning",
    alias: { "#config": ownConfig(), ...options.alias },
  });
}

/** The module at a path of the project. */
export async function importTs(path) {
  const outfile = join(ROOT, ".site/code", `${process.pid}-${imports++}.mjs`);
  await bundle(path, outfile);
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}
