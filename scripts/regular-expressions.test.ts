import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse, tokTypes } from "acorn";
import { transformSync } from "esbuild";
import { analyse } from "scslre";
import { expect, test, vi } from "vitest";

/** What reads only what this project itself has written. */
const OF_OWN_FILES = /^scripts\/spelling(?:\/|\.)|^tools\/(?!importer)/;

const files = ["app", "components", "lib", "scripts", "server", "styles", "tools", "."]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: folder !== ".", encoding: "utf8" }).map((name) =>
      join(folder, name),
    ),
  )
  .filter((path) => /\.(?:tsx?|mjs|js)$/.test(path) && !/\.(?:test|d)\.tsx?$/.test(path))
  .filter((path) => !OF_OWN_FILES.test(path));

interface Pattern {
  source: string;
  flags: string;
}

/** The regular expressions that stand in a file. */
function written(path: string): Pattern[] {
  const loader = path.endsWith("x") ? "tsx" : "ts";
  const { code } = transformSync(readFileSync(path, "utf8"), { loader, charset: "utf8" });
  const patterns: Pattern[] = [];
  parse(code, {
    ecmaVersion: "latest",
    sourceType: "module",
    onToken: ({ type, start, end }) => {
      if (type !== tokTypes.regexp) return;
      const [, source = "", flags = ""] = /^\/(.*)\/(\w*)$/s.exec(code.slice(start, end)) ?? [];
      patterns.push({ source, flags });
    },
  });
  return patterns;
}

/** The regular expressions that a file of lib/ makes of texts when it is loaded. */
async function made(path: string): Promise<Pattern[]> {
  const patterns: Pattern[] = [];
  const recording = new Proxy(RegExp, {
    construct(Target, [source, flags]: [string | RegExp, string?]) {
      const pattern = new Target(source, flags);
      patterns.push(pattern);
      return pattern;
    },
  });
  vi.stubGlobal("RegExp", recording);
  vi.resetModules();
  await import(resolve(path));
  vi.unstubAllGlobals();
  return patterns.map(({ source, flags }) => ({ source, flags }));
}

/**
 * What a run of one character costs more than its length: none of what comes from outside may be
 * matched against such a pattern.
 */
function costly({ source, flags }: Pattern): string[] {
  return analyse({ source, flags }).reports.map(
    ({ character }) => `/${source}/${flags} on a run of ${JSON.stringify(character.pick)}`,
  );
}

test.each([
  ["a run is read again from each of its characters", / *\n[ \n]*/g],
  ["two parts may share a run", /^<([A-Za-z]\w*)[^<>]*>$/],
  ["a repetition repeats", /^(?:a+)+$/],
])("the judge sees where %s", (_, pattern) => {
  expect(costly(pattern)).not.toEqual([]);
});

test("no regular expression takes a time that grows with the square of a run", () => {
  const patterns = files.flatMap((path) => written(path).map((one) => ({ ...one, path })));
  expect(patterns.length).toBeGreaterThan(200);
  const told = patterns.flatMap((one) => costly(one).map((cost) => `${one.path}: ${cost}`));
  expect(told).toEqual([]);
});

test.each(
  files.filter((path) => path.startsWith("lib/") && /\bRegExp\(/.test(readFileSync(path, "utf8"))),
)("nor does one that %s makes", async (path) => {
  expect((await made(path)).flatMap(costly)).toEqual([]);
});
