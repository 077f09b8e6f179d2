import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

/*
 * The way of the data over the whole repository, read from all imports, those of types included.
 * Tests may look anywhere.
 */

const ARCHITECTURE = readFileSync("docs/architecture.md", "utf8");
/** The folders in the order of the flow; within lib/, that of its own table. */
const order = [
  ...namesIn(readFileSync("lib/README.md", "utf8")).map((name) => `lib/${name}`),
  ...namesIn(ARCHITECTURE.slice(ARCHITECTURE.indexOf("## The order of the folders"))),
];

function namesIn(table: string): string[] {
  return [...table.matchAll(/^\| `([\w./-]+?)\/?` \|/gm)].map(([, name = ""]) => name);
}

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*"((?:\.{1,2}\/|#)[^"]+)"/g;
const SOURCE = /\.(?:tsx?|mjs|js)$/;

/** What package.json gives a name of its own. */
const byName: Readonly<Record<string, string>> = JSON.parse(
  readFileSync("package.json", "utf8"),
).imports;

const files = [
  ...["app", "components", "e2e", "lib", "scripts", "server", "styles", "tools"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  ),
  ...readdirSync("."),
].filter(
  (path) => SOURCE.test(path) && !/\.(?:test|spec|d)\.tsx?$|\/fixtures\/|-env\.d\.ts$/.test(path),
);
const known = new Set(files);
const imports = new Map(files.map((path) => [path, importsOf(path)]));

function importsOf(path: string): string[] {
  return [...readFileSync(path, "utf8").matchAll(IMPORT)].flatMap(([, target = ""]) => {
    const whole = join(target in byName ? "." : dirname(path), byName[target] ?? target);
    const found = ["", ".ts", ".tsx", ".mjs"].find((ending) => known.has(whole + ending));
    return found === undefined ? [] : [whole + found];
  });
}

/** The place of a file in the order: of its folder, or of itself; of the root's own files, the last. */
function placeOf(path: string): number {
  const parts = path.split("/");
  const names = [path.replace(SOURCE, ""), path, parts.slice(0, 2).join("/"), parts[0] ?? ""];
  const place = order.findIndex((name) => names.includes(name.replace(SOURCE, "")));
  return place < 0 && parts.length === 1 ? order.length : place;
}

describe("data flows one way", () => {
  test.each(files)("%s has its place", (path) => {
    expect(placeOf(path)).toBeGreaterThanOrEqual(0);
  });

  test("no file imports from a folder that stands after its own", () => {
    const back = [...imports].flatMap(([path, targets]) =>
      targets.filter((target) => placeOf(target) > placeOf(path)).map((to) => `${path} → ${to}`),
    );
    expect(back).toEqual([]);
  });

  test("no imports make a circle, types included", () => {
    expect(files.flatMap((path) => circleFrom(path) ?? [])).toEqual([]);
  });

  test("lib/ knows neither React nor Next", () => {
    const knowing = files.filter(
      (path) =>
        path.startsWith("lib/") && /from "(react|next)(-dom|\/|")/.test(readFileSync(path, "utf8")),
    );
    expect(knowing).toEqual([]);
  });

  test("the drawing of docs/architecture.md is that of the imports", () => {
    expect(ARCHITECTURE).toContain(drawing());
  });
});

/** The shortest way from a file back to itself. */
function circleFrom(path: string): string | undefined {
  const ways = [[path]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way !== undefined; way = ways.shift())
    for (const next of imports.get(way.at(-1) ?? "") ?? []) {
      if (next === path) return [...way, path].join(" → ");
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  return undefined;
}

/** Who imports from whom, among the folders at the top, as Mermaid draws it. */
function drawing(): string {
  const top = (path: string) => (path.includes("/") ? path.split("/")[0] : "root");
  const arrows = new Set(
    [...imports].flatMap(([path, targets]) =>
      targets
        .filter((target) => top(target) !== top(path))
        .map((target) => `  ${top(path)} --> ${top(target)}`),
    ),
  );
  return `\`\`\`mermaid\ngraph TD\n${[...arrows].sort().join("\n")}\n\`\`\``;
}
