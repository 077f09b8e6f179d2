/*
 * Purpose: measure what the site weighs, how fast it is served, built and checked.
 * Usage: npm run bench                          weight, serve, build 150 1000, check 150 1000 5000
 *        npm run bench -- weight                every page against the budgets, templates with their heights (CHROMIUM_PATH); exits 1 on a breach
 *        npm run bench -- serve                 our server beside next start and bare node:http
 *        npm run bench -- build 150 1000 5000   with so many generated posts, beside empty Next pages
 *        npm run bench -- check 150 1000 5000
 * Tables are printed, and stand in bench-report/ too. serve needs wrk (Debian: apt install wrk).
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { compareBuilds } from "./bench/build";
import { timeCheck } from "./bench/check";
import { type Section, tableOf } from "./bench/section";
import { compareServers, compareWithNode } from "./bench/serve";
import { heights, weigh } from "./bench/weight";

const root = process.cwd();
const benches: Record<string, (sizes: number[]) => Promise<Section[]>> = {
  weight: async () => {
    const build = currentBuild();
    return [await weigh(root, build), await heights(root, build)];
  },
  serve: async () => {
    const build = currentBuild();
    return [await compareServers(root, build), await compareWithNode(root, build)];
  },
  build: (sizes) => compareBuilds(root, sizes.length > 0 ? sizes : [150, 1000]),
  check: async (sizes) => [await timeCheck(root, sizes.length > 0 ? sizes : [150, 1000, 5000])],
};

/** The build that `npm start` would serve, made where it is missing. */
function currentBuild(): string {
  const { status } = spawnSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
  if (status !== 0) throw new Error("There is nothing to measure: the build failed.");
  return `.builds/${readFileSync(".builds/current", "utf8").split("\n")[0]}`;
}

function postCount(size: string): number {
  if (!/^[1-9]\d*$/.test(size))
    throw new Error(`"${size}" is no number of posts: write them apart, such as 150 1000.`);
  return Number(size);
}

function machine(): string {
  const processors = cpus();
  return `Node ${process.versions.node}, ${processors.length} × ${processors[0]?.model.trim()}`;
}

async function main([name, ...sizes]: string[]): Promise<void> {
  const names = name === undefined ? ["weight", "serve", "build", "check"] : [name];
  const sections: Section[] = [];
  for (const one of names) {
    const bench = benches[one];
    if (!bench) throw new Error(`"${name}" is none of ${Object.keys(benches).join(", ")}.`);
    const measured = await bench(sizes.map(postCount));
    for (const section of measured) console.log(tableOf(section));
    sections.push(...measured);
  }
  mkdirSync("bench-report", { recursive: true });
  const report = `bench-report/${name ?? "index"}.txt`;
  writeFileSync(report, [machine(), ...sections.map(tableOf), ""].join("\n"));
  console.log(`\n${machine()}. Kept: ${report}`);
  if (sections.some(({ breaches }) => breaches.length > 0)) process.exitCode = 1;
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
