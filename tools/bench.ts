/*
 * Purpose: measure what the site weighs, how fast it is served, built and checked.
 * Usage: npm run bench                          weight, serve, build 150 1000, check 150 1000 5000
 *        npm run bench -- weight                every page against the budgets; exits 1 on a breach
 *        npm run bench -- serve                 our server beside next start and bare node:http
 *        npm run bench -- build 150 1000 5000   with so many generated posts, beside empty Next pages
 *        npm run bench -- check 150 1000 5000
 * serve needs wrk (Debian: apt install wrk).
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { compareBuilds, timeChecks } from "./bench/generated";
import type { Section } from "./bench/section";
import { compareServers, compareWithNode } from "./bench/serve";
import { weigh } from "./bench/weight";

const root = process.cwd();
const benches: Record<string, (sizes: number[]) => Promise<Section | Section[]>> = {
  weight: () => weigh(root, currentBuild()),
  serve: async () => {
    const build = currentBuild();
    return [await compareServers(root, build), await compareWithNode(root, build)];
  },
  build: (sizes) => compareBuilds(root, sizes.length > 0 ? sizes : [150, 1000]),
  check: (sizes) => timeChecks(root, sizes.length > 0 ? sizes : [150, 1000, 5000]),
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

async function main([name, ...sizes]: string[]): Promise<void> {
  const processors = cpus();
  const machine = `${processors.length} × ${processors[0]?.model.trim()}`;
  console.log(`Node ${process.versions.node}, ${machine}`);
  for (const one of name === undefined ? Object.keys(benches) : [name]) {
    const bench = benches[one];
    if (!bench) throw new Error(`"${name}" is none of ${Object.keys(benches).join(", ")}.`);
    const sections = [await bench(sizes.map(postCount))].flat();
    for (const { title, notes = "", rows, breaches = [] } of sections) {
      console.log(`\n── ${title}\n${notes}`);
      console.table(rows);
      for (const breach of breaches) console.log(`✗ ${breach}`);
      if (breaches.length > 0) process.exitCode = 1;
    }
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
