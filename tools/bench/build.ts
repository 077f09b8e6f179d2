import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { clubExample } from "../../lib/config-example";
import { load } from "../../lib/load";
import { searchData } from "../../lib/search/search-index";
import { emptyProject, type Project, siteWith } from "../../scripts/generated-site";
import { isPage, readBuiltSite } from "../../server/built-site";
import { type Measured, measuredRun, memoryOf, startOurs, travel } from "./processes";
import { rounded, type Section } from "./section";

const DAY = "2026-11-24";

/**
 * A build with generated posts beside one of as many empty Next pages, then our server's memory on
 * that build: at rest, and when every page and asset has been asked for in each encoding.
 */
export async function compareBuilds(root: string, sizes: number[]): Promise<Section[]> {
  const builds: Section = {
    title: "Building, beside as many empty Next pages",
    notes: [
      "CPU of all processes, user and system. The pictures for previews are reported apart: what it costs to draw them all, once, and to have a file of each in every build. The peak is that of the whole build, pictures too. The search index is part of the build. Pages are compressed on first use.",
    ],
    columns:
      "posts,pages,others,CPU s,empty CPU s,ratio,ms a page,empty ms a page,seconds,empty seconds,peak MB,empty peak MB,drawing CPU s,picture files CPU s,index CPU s".split(
        ",",
      ),
    rows: [],
    breaches: [],
  };
  const memory: Section = {
    title: "Memory of the server (MB, resident)",
    notes: ["At rest; then all of the build asked for in three encodings."],
    columns: ["posts", "pages", "at rest", "all served"],
    rows: [],
    breaches: [],
  };
  for (const posts of sizes) {
    const site = siteWith(root, posts);
    try {
      const drawing = await run(site, "scripts/run-ts.mjs", "scripts/previews.ts");
      const whole = await run(site, "scripts/next-build.mjs");
      // As the build tells them; the pages of errors, which Next counts too, apart.
      const files = readBuiltSite(join(site.root, ".next")).files;
      const pages = Object.values(files).filter(isPage).length;
      memory.rows.push([posts, pages, ...(await memoryServing(site, Object.keys(files)))]);
      rmSync(join(site.root, "app/og"), { recursive: true });
      rmSync(join(site.root, ".next"), { recursive: true });
      const ours = await run(site, "scripts/next-build.mjs");
      const empty = await buildEmpty(root, pages);
      const seconds = [
        ...[ours.cpuSeconds, empty.cpuSeconds, ours.cpuSeconds / empty.cpuSeconds],
        ...[ours, empty].map(({ cpuSeconds }) => (cpuSeconds / pages) * 1000),
        ...[ours.seconds, empty.seconds],
      ];
      const others = Object.keys(files).length - pages;
      const pictures = [drawing.cpuSeconds, whole.cpuSeconds - ours.cpuSeconds];
      builds.rows.push([
        ...[posts, pages, others, ...seconds.map(rounded), whole.peakMb, empty.peakMb],
        ...[...pictures, await cpuOfIndex(site)].map(rounded),
      ]);
    } finally {
      site.remove();
    }
  }
  return [builds, memory];
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

/** A build of Next's with `count` empty pages: the floor under every build. */
async function buildEmpty(root: string, count: number): Promise<Measured> {
  const project = emptyProject(root);
  const files = {
    "package.json": JSON.stringify({ private: true, type: "module" }),
    "next.config.js": "export default { typescript: { ignoreBuildErrors: true } };",
    "app/layout.jsx":
      "export default ({ children }) => <html lang='fr'><body>{children}</body></html>;",
    "app/[page]/page.jsx": `export const dynamicParams = false;
      export const generateStaticParams = () => Array.from({ length: ${count} }, (_, n) => ({ page: String(n) }));
      export default async ({ params }) => <p>{(await params).page}</p>;`,
  };
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(project.root, path)), { recursive: true });
      writeFileSync(join(project.root, path), content);
    }
    return await run(project, "node_modules/next/dist/bin/next", "build");
  } finally {
    project.remove();
  }
}

async function cpuOfIndex({ root }: Project): Promise<number> {
  const site = await load(root, DAY, clubExample);
  const before = process.cpuUsage();
  searchData(site);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** At rest, and when all has been asked for (MB). */
async function memoryServing({ root }: Project, addresses: string[]): Promise<[number, number]> {
  const server = await startOurs(root, ".next");
  try {
    const idle = memoryOf(server.pid);
    for (const encoding of ["br", "gzip", "identity"]) {
      for (const address of addresses)
        await travel(server.origin, encodeURI(address), { "accept-encoding": encoding });
    }
    return [Math.round(idle), Math.round(memoryOf(server.pid))];
  } finally {
    await server.stop();
  }
}
