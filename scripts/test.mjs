/*
 * Purpose: every check of the project, and one line that sums them.
 * Usage: npm test                     all stages
 *        node scripts/test.mjs build another e2e    only those named
 * `check` and `live` try the content that authors write, of the day; `unit`, `build` and `e2e` the
 * code, on the content frozen in e2e/fixtures/club: no word of an author makes them fail. `another`
 * builds a club that is not ours, which e2e looks at too.
 * A stage runs even when another has failed, except e2e, which needs a build and a browser.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium, NO_CHROMIUM } from "./chromium.mjs";
import { install } from "./install.mjs";
import { fail, freePort, ROOT, run, runPackage } from "./run.mjs";

/** What tests see: never the clock, nor what authors change. */
const FROZEN = {
  CONTENT_DIR: "e2e/fixtures/club",
  SITE_DATE: "2026-11-24",
  SITE_DIST_DIR: ".next-e2e",
  SITE_URL: "http://localhost:3000",
};

/** A club that is not ours: no word of ours may stand in what is built of it. */
const ANOTHER = {
  CONTENT_DIR: "e2e/fixtures/another-club",
  SITE_DATE: "2025-07-01",
  SITE_DIST_DIR: ".next-another",
};

const reports = mkdtempSync(join(tmpdir(), "club-test-"));
const passed = { passed: 1, failed: 0 };
const failed = { passed: 0, failed: 1 };

const program = async (path, args, options) =>
  (await run(process.execPath, [path, ...args], options)).code === 0 ? passed : failed;
const one = (path, ...rest) => program(`node_modules/${path}`, ...rest);
const build = (env) => program("scripts/next-build.mjs", [], { env });

const stages = {
  lint: () => one("@biomejs/biome/bin/biome", ["check", "."]),
  types: () => one("typescript/bin/tsc", ["--noEmit"]),
  unit,
  check: () => program("scripts/run-ts.mjs", ["scripts/check.ts"]),
  live: () => build({ SITE_DIST_DIR: ".next-live" }),
  build: () => build(FROZEN),
  another: () => build(ANOTHER),
  e2e,
};

async function unit() {
  const report = join(reports, "unit.json");
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { code } = await runPackage("vitest/vitest.mjs", args);
  return sum(code, report, ({ numPassedTests, numFailedTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }));
}

async function e2e() {
  if (results.build === failed || results.another === failed) return skip("there is no build");
  const chromium = await findChromium();
  if (!chromium) return skip(NO_CHROMIUM);
  const report = join(reports, "e2e.json");
  const { code } = await runPackage("@playwright/test/cli.js", ["test", "--reporter=list,json"], {
    env: {
      ...FROZEN,
      CHROMIUM_PATH: chromium,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      E2E_PORT: String(await freePort()),
      E2E_NEXT_PORT: String(await freePort()),
    },
  });
  return sum(code, report, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }));
}

/** Counts of a report; a program that failed without a failed test counts as one. */
function sum(code, report, count) {
  try {
    const counts = count(JSON.parse(readFileSync(report, "utf8")));
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    return failed;
  }
}

function skip(reason) {
  console.log(`Not run: ${reason}`);
  return failed;
}

process.chdir(ROOT);
const named = process.argv.slice(2);
const unknown = named.find((name) => !(name in stages));
if (unknown) fail(`There is no stage "${unknown}", only: ${Object.keys(stages).join(", ")}.`);
await install();
const results = {};
for (const [name, stage] of Object.entries(stages)) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`\n── ${name}`);
  results[name] = await stage();
}
rmSync(reports, { recursive: true });

const all = Object.values(results);
const total = (kind) => all.reduce((number, result) => number + result[kind], 0);
console.log("");
for (const [name, counts] of Object.entries(results)) {
  console.log(
    `${counts.failed ? "✗" : "✓"} ${name}: ${counts.passed} passed, ${counts.failed} failed`,
  );
}
console.log(`${total("passed")} passed, ${total("failed")} failed`);
process.exit(total("failed") > 0 ? 1 : 0);
