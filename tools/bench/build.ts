import { rmSync } from "node:fs";
import { join } from "node:path";
import { clubExample } from "../../lib/config-example";
import { load } from "../../lib/load";
import { searchData } from "../../lib/search/search-index";
import { emptyPages, type Project, siteWith } from "../../scripts/generated-site";
import { isPage, readBuiltSite } from "../../server/built-site";
import { type Measured, measuredRun, memoryOf } from "./measured-run";
import { rounded, type Section } from "./section";
import { startOurs, travel } from "./served";

const DAY = "2026-11-24";

interface Row {
  posts: number;
  pages: number;
  /** What else is prerendered: pictures, feeds, assets. */
  others: number;
  /** Of drawing all pictures for previews, which later builds find there (seconds). */
  drawingCpu: number;
  /** The whole build, with a file for each of these pictures. */
  whole: Measured;
  /** Of making the search index, which is part of the build (seconds). */
  indexCpu: number;
  /** The build without these pictures' files. */
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
      const pictures = await run(site, "node_modules/tsx/dist/cli.mjs", "scripts/previews.ts");
      const whole = await buildOurs(site);
      const { pages, others } = countFiles(site);
      const memory = await serveAll(site);
      rmSync(join(site.root, "app/og"), { recursive: true });
      rmSync(join(site.root, ".next"), { recursive: true });
      const ours = await buildOurs(site);
      const empty = await buildEmpty(root, pages);
      const indexCpu = await cpuOfIndex(site);
      const drawingCpu = pictures.cpuSeconds;
      rows.push({ posts, pages, others, drawingCpu, indexCpu, whole, ours, empty, memory });
    } finally {
      site.remove();
    }
  }
  return [reportBuilds(rows), reportMemory(rows)];
}

async function buildEmpty(root: string, pages: number): Promise<Measured> {
  const project = emptyPages(root, pages);
  try {
    return await run(project, "node_modules/next/dist/bin/next", "build");
  } finally {
    project.remove();
  }
}

function buildOurs(project: Project): Promise<Measured> {
  return run(project, "scripts/next-build.mjs");
}

function run({ root }: Project, ...args: string[]): Promise<Measured> {
  return measuredRun(process.execPath, args, {
    cwd: root,
    env: {
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      SITE_DATE: DAY,
      SITE_DIST_DIR: ".next",
    },
  });
}

async function cpuOfIndex({ root }: Project): Promise<number> {
  const site = await load(root, DAY, clubExample);
  const before = process.cpuUsage();
  searchData(site);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** As the build tells them; the pages of errors, which Next counts too, apart. */
function countFiles({ root }: Project): { pages: number; others: number } {
  const files = Object.values(readBuiltSite(join(root, ".next")).files);
  const pages = files.filter(isPage).length;
  return { pages, others: files.length - pages };
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
      "CPU of all processes, user and system. The pictures for previews are reported apart: what it costs to draw them all, once, and to have a file of each in every build. The peak is that of the whole build, pictures too. The search index is part of the build. Pages are compressed on first use.",
    ],
    columns: [
      "posts",
      "pages",
      "others",
      "CPU s",
      "empty CPU s",
      "ratio",
      "ms a page",
      "empty ms a page",
      "seconds",
      "empty seconds",
      "peak MB",
      "empty peak MB",
      "drawing CPU s",
      "picture files CPU s",
      "index CPU s",
    ],
    rows: rows.map(({ posts, pages, others, whole, ours, empty, drawingCpu, indexCpu }) => [
      posts,
      pages,
      others,
      rounded(ours.cpuSeconds),
      rounded(empty.cpuSeconds),
      rounded(ours.cpuSeconds / empty.cpuSeconds),
      rounded((ours.cpuSeconds / pages) * 1000),
      rounded((empty.cpuSeconds / pages) * 1000),
      rounded(ours.seconds),
      rounded(empty.seconds),
      whole.peakMb,
      empty.peakMb,
      rounded(drawingCpu),
      rounded(whole.cpuSeconds - ours.cpuSeconds),
      rounded(indexCpu),
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
