import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import { siteWith } from "../../scripts/generated-site";
import { measuredRun, startOurs, travel } from "./processes";
import { median, rounded, type Section } from "./section";

const VERSION = "12.8.2";
const RUNS = 3;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

/** Lighthouse fails of itself now and then, as when Chromium records nothing. */
const TRIES = 3;

/** The part of Lighthouse's report that counts here. */
const resultSchema = z.object({
  /** How fast the machine was just then; 1,500 and more is a desktop, by Lighthouse's own scale. */
  environment: z.object({ benchmarkIndex: z.number() }),
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.record(z.string(), z.object({ numericValue: z.number().optional() })),
});
type Result = z.infer<typeof resultSchema>;

const templatesSchema = z.array(z.object({ address: z.string() }));

/**
 * Lighthouse as it looks at a mobile phone, on a copy of the site that names a publisher, so that
 * it may be indexed. Needs a Chromium: `CHROMIUM_PATH`, or one that Lighthouse finds.
 */
export async function runLighthouse(root: string): Promise<Section> {
  const templates = readFileSync(join(root, "e2e/templates.json"), "utf8");
  const project = siteWith(root, 0);
  try {
    namePublisher(project.root);
    await measuredRun(process.execPath, ["scripts/next-build.mjs"], {
      cwd: project.root,
      env: { SITE_DATE: "2026-11-24", SITE_DIST_DIR: ".next" },
    });
    const server = await startOurs(project.root, ".next");
    try {
      const pages = [];
      for (const { address: path } of templatesSchema.parse(JSON.parse(templates))) {
        // A template that needs something broken, such as the page of errors.
        if ((await travel(server.origin, path)).status !== 200) continue;
        const runs = Array.from({ length: RUNS }, () => look(server.origin + path));
        pages.push({ path, runs });
        console.log(path, scoresOf(runs, median).join(" "));
      }
      return report(pages);
    } finally {
      await server.stop();
    }
  } finally {
    project.remove();
  }
}

function namePublisher(root: string): void {
  const file = join(root, "site.config.ts");
  const named = `publisher: { name: "Essai", address: "Paris", phone: "01", director: "Essai", dataOfficer: null }`;
  const text = readFileSync(file, "utf8").replace("publisher: null,", `${named},`);
  if (!text.includes(named)) throw new Error("site.config.ts names a publisher already.");
  writeFileSync(file, text);
}

/** @throws Error with what Lighthouse says, when it fails as often as it may be tried */
function look(url: string, tries = TRIES): Result {
  const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
  const output = join(folder, "result.json");
  const { CHROMIUM_PATH } = process.env;
  const { status, stderr } = spawnSync(
    "npx",
    [
      ...["--yes", `lighthouse@${VERSION}`, url, "--quiet", "--output=json"],
      ...[`--output-path=${output}`, `--only-categories=${CATEGORIES.join()}`],
      "--chrome-flags=--headless --no-sandbox --disable-background-networking --disable-component-update --disable-sync",
    ],
    {
      encoding: "utf8",
      env: { ...process.env, ...(CHROMIUM_PATH && { CHROME_PATH: CHROMIUM_PATH }) },
    },
  );
  try {
    if (status === 0) return resultSchema.parse(JSON.parse(readFileSync(output, "utf8")));
  } finally {
    rmSync(folder, { recursive: true });
  }
  if (tries > 1) return look(url, tries - 1);
  throw new Error(`${url}: ${stderr}`);
}

/** One score for the runs in each category, out of 100. */
function scoresOf(runs: Result[], oneOf: (scores: number[]) => number): number[] {
  return CATEGORIES.map((category) =>
    oneOf(runs.map(({ categories }) => Math.round((categories[category]?.score ?? 0) * 100))),
  );
}

function report(pages: { path: string; runs: Result[] }[]): Section {
  const lowest = (scores: number[]) => Math.min(...scores);
  const audited = (audit: string) => (run: Result) => run.audits[audit]?.numericValue ?? 0;
  return {
    title: `Lighthouse ${VERSION}, mobile, ${RUNS} runs`,
    notes: [
      "The median of the runs, as Lighthouse counsels, for its performance is that of the machine too; a publisher is named. FCP in milliseconds.",
    ],
    columns: ["page", ...CATEGORIES, "lowest", "machine", "FCP", "CLS"],
    rows: pages.map(({ path, runs }) => [
      path,
      ...scoresOf(runs, median),
      lowest(scoresOf(runs, lowest)),
      Math.round(median(runs.map(({ environment }) => environment.benchmarkIndex))),
      rounded(median(runs.map(audited("first-contentful-paint")))),
      Math.max(...runs.map(audited("cumulative-layout-shift"))),
    ]),
    breaches: pages
      .map(({ path, runs }) => ({ path, scores: scoresOf(runs, median) }))
      .filter(({ scores }) => scores.some((score) => score < 100))
      .map(({ path, scores }) => `${path}: ${scores.join(", ")}.`),
  };
}
