/** What builds and checks of generated content take. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { emptyProject, type Project, siteWith } from "../../scripts/generated-site";
import { isPage, readBuiltSite } from "../../server/built-site";
import { type Measured, measuredRun } from "./processes";
import { rounded, type Section } from "./section";

type Rows = Record<string, Record<string, number>>;

/** A build with generated posts, beside one of as many empty Next pages. */
export async function compareBuilds(root: string, sizes: number[]): Promise<Section> {
  const rows: Rows = {};
  for (const posts of sizes)
    await within(siteWith(root, posts), async (site) => {
      const drawing = await measuredRun(site.root, "scripts/run-ts.mjs", "scripts/previews.ts");
      rmSync(join(site.root, "app/og"), { recursive: true });
      const ours = await measuredRun(site.root, "scripts/next-build.mjs");
      // As the build tells them; the pages of errors, which Next counts too, apart.
      const { files } = readBuiltSite(join(site.root, ".next"));
      const pages = Object.values(files).filter(isPage).length;
      const empty = await buildEmpty(root, pages);
      rows[posts] = {
        pages,
        others: Object.keys(files).length - pages,
        "CPU s": rounded(ours.cpuSeconds),
        "empty CPU s": rounded(empty.cpuSeconds),
        ratio: rounded(ours.cpuSeconds / empty.cpuSeconds),
        "ms a page": rounded((ours.cpuSeconds / pages) * 1000),
        "empty ms a page": rounded((empty.cpuSeconds / pages) * 1000),
        seconds: rounded(ours.seconds),
        "empty seconds": rounded(empty.seconds),
        "peak MB": ours.peakMb,
        "empty peak MB": empty.peakMb,
        "drawing CPU s": rounded(drawing.cpuSeconds),
      };
    });
  return {
    title: "Building so many posts, beside as many empty Next pages",
    notes:
      "CPU of all processes, user and system. The pictures for previews are reported apart: what it costs to draw them all, once. Pages are compressed on first use.",
    rows,
  };
}

/** The content check with generated posts. */
export async function timeChecks(root: string, sizes: number[]): Promise<Section> {
  const rows: Rows = {};
  for (const posts of sizes)
    await within(siteWith(root, posts), async (site) => {
      const checked = await measuredRun(site.root, "scripts/run-ts.mjs", "scripts/check.ts");
      const { seconds, cpuSeconds, peakMb } = checked;
      rows[posts] = { seconds: rounded(seconds), "CPU s": rounded(cpuSeconds), "peak MB": peakMb };
    });
  return {
    title: "Checking the content, of so many posts",
    notes: "npm run check, from start to end, beside the Club's own posts and members.",
    rows,
  };
}

/** Does something in a project, which goes at its end. */
async function within<Value>(project: Project, work: (project: Project) => Promise<Value>) {
  try {
    return await work(project);
  } finally {
    project.remove();
  }
}

/** A build of Next's with `count` empty pages: the floor under every build. */
function buildEmpty(root: string, count: number): Promise<Measured> {
  const files = {
    "package.json": JSON.stringify({ private: true, type: "module" }),
    "next.config.js": "export default { typescript: { ignoreBuildErrors: true } };",
    "app/layout.jsx":
      "export default ({ children }) => <html lang='fr'><body>{children}</body></html>;",
    "app/[page]/page.jsx": `export const dynamicParams = false;
      export const generateStaticParams = () => Array.from({ length: ${count} }, (_, n) => ({ page: String(n) }));
      export default async ({ params }) => <p>{(await params).page}</p>;`,
  };
  return within(emptyProject(root), (project) => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(project.root, path)), { recursive: true });
      writeFileSync(join(project.root, path), content);
    }
    return measuredRun(project.root, "node_modules/next/dist/bin/next", "build");
  });
}
