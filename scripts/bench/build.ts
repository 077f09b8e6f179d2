import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readBuiltSite } from "../../server/built-site";
import { emptyPages, type Project, siteWith } from "./generated-site";
import { type Measured, measuredRun, memoryOf } from "./measured-run";
import { rounded, type Section } from "./section";
import { startOurs, travel } from "./served";

interface Row {
  posts: number;
  pages: number;
  ours: Measured;
  empty: Measured;
  memory: { idle: number; served: number };
}

/**
 * A build with generated posts beside one of as many empty Next pages, then our server's memory on
 * that build: at rest, and when every page and asset has been asked for in each encoding.
 */
export async function compareBuilds(root: string, sizes: number[]): Promise<Section[]> {
  const rows: Row[] = [];
  for (const posts of sizes) {
    const site = siteWith(root, posts);
    try {
      const ours = await build(site);
      const pages = countPages(site);
      const memory = await serveAll(site);
      const empty = await buildEmpty(root, pages);
      rows.push({ posts, pages, ours, empty, memory });
    } finally {
      site.remove();
    }
  }
  return [reportBuilds(rows), reportMemory(rows)];
}

async function buildEmpty(root: string, pages: number): Promise<Measured> {
  const project = emptyPages(root, pages);
  try {
    return await build(project);
  } finally {
    project.remove();
  }
}

function build({ root }: Project): Promise<Measured> {
  return measuredRun(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    cwd: root,
    env: {
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      SITE_DATE: "2026-11-24",
      SITE_DIST_DIR: ".next",
    },
  });
}

function countPages({ root }: Project): number {
  const app = join(root, ".next/server/app");
  if (!existsSync(app)) return 0;
  return readdirSync(app, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  ).length;
}

async function serveAll({ root }: Project): Promise<Row["memory"]> {
  const addresses = Object.keys(readBuiltSite(join(root, ".next")).files);
  const server = await startOurs(root, ".next");
  try {
    const idle = memoryOf(server.pid);
    for (const encoding of ["br", "gzip", "identity"]) {
      for (const address of addresses)
        await travel(server.origin, encodeURI(address), { "accept-encoding": encoding });
    }
    return { idle: Math.round(idle), served: Math.round(memoryOf(server.pid)) };
  } finally {
    await server.stop();
  }
}

function reportBuilds(rows: Row[]): Section {
  return {
    title: "Building, beside as many empty Next pages",
    notes: [
      "CPU of all processes, user and system. Pages are compressed on first use, not by the build.",
    ],
    columns: [
      "posts",
      "pages",
      "CPU s",
      "empty CPU s",
      "ratio",
      "ms a page",
      "empty ms a page",
      "seconds",
      "empty seconds",
      "peak MB",
      "empty peak MB",
    ],
    rows: rows.map(({ posts, pages, ours, empty }) => [
      posts,
      pages,
      rounded(ours.cpuSeconds),
      rounded(empty.cpuSeconds),
      rounded(ours.cpuSeconds / empty.cpuSeconds),
      rounded((ours.cpuSeconds / pages) * 1000),
      rounded((empty.cpuSeconds / pages) * 1000),
      rounded(ours.seconds),
      rounded(empty.seconds),
      ours.peakMb,
      empty.peakMb,
    ]),
    bars: rows.flatMap(({ posts, ours, empty }) => [
      { label: `${posts} posts`, value: rounded(ours.cpuSeconds), unit: "s CPU" },
      { label: "  empty pages", value: rounded(empty.cpuSeconds), unit: "s CPU" },
    ]),
    breaches: [],
  };
}

function reportMemory(rows: Row[]): Section {
  return {
    title: "Memory of the server (MB, resident)",
    notes: ["At rest with Next loaded; then all of the build asked for in three encodings."],
    columns: ["posts", "pages", "at rest", "all served"],
    rows: rows.map(({ posts, pages, memory }) => [posts, pages, memory.idle, memory.served]),
    bars: rows.map(({ posts, memory }) => ({
      label: `${posts} posts, all served`,
      value: memory.served,
      unit: "MB",
    })),
    breaches: [],
  };
}
