import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const LIB = dirname(fileURLToPath(import.meta.url));
const IMPORT = /from "(\.{1,2}\/[^"]+)"/g;

/** The folders and files of lib/README.md's table, in its order. */
const layers = [...readFileSync(join(LIB, "README.md"), "utf8").matchAll(/^\| `([^`]+)`/gm)].map(
  ([, name = ""]) => name.replace(/\/$|\.ts$/, ""),
);

const files = readdirSync(LIB, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .sort();

function layerOf(path: string): number {
  return layers.indexOf(path.replace(/\.tsx?$/, "").split("/")[0] ?? "");
}

describe("lib/README.md lists the folders in the order of the flow", () => {
  test.each(files)("%s has its layer and imports only from above", (path) => {
    const own = layerOf(path);
    expect(own).toBeGreaterThanOrEqual(0);
    const imports = [...readFileSync(join(LIB, path), "utf8").matchAll(IMPORT)].map(
      ([, target = ""]) => relative(LIB, join(LIB, dirname(path), target)),
    );
    const below = imports.filter((target) => !target.startsWith("..") && layerOf(target) > own);
    expect(below).toEqual([]);
  });

  test.each(files)("%s knows neither React nor Next", (path) => {
    expect(readFileSync(join(LIB, path), "utf8")).not.toMatch(/from "(react|next)(-dom|\/|")/);
  });
});
