import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const FOLDERS = ["app", "components", "e2e", "lib", "scripts", "server", "styles", "."];
/** `from "../tools/x"`, `import("./tools/x")`. */
const FROM_TOOLS = /(?:from|import\()\s*"(?:\.\.?\/)+tools\//;

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: folder !== ".", encoding: "utf8" })
    .filter((name) => /\.(?:tsx?|mjs|js)$/.test(name))
    .map((name) => join(folder, name)),
);

test("nothing outside tools/ imports from it: the folder can be taken away", () => {
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => FROM_TOOLS.test(readFileSync(file, "utf8")))).toEqual([]);
});
