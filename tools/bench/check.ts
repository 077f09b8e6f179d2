import { siteWith } from "../../scripts/generated-site";
import { measuredRun } from "./processes";
import { rounded, type Section } from "./section";

/** The content check with generated posts. */
export async function timeCheck(root: string, sizes: number[]): Promise<Section> {
  const rows = [];
  for (const posts of sizes) {
    const project = siteWith(root, posts);
    try {
      const args = ["scripts/run-ts.mjs", "scripts/check.ts"];
      const measured = await measuredRun(process.execPath, args, {
        cwd: project.root,
        env: { SITE_DATE: "2026-11-24" },
      });
      rows.push({ posts, ...measured });
    } finally {
      project.remove();
    }
  }
  return {
    title: "Checking the content",
    notes: ["npm run check, from start to end, beside the Club's own posts and members."],
    columns: ["posts", "seconds", "CPU s", "peak MB"],
    rows: rows.map(({ posts, seconds, cpuSeconds, peakMb }) => [
      posts,
      rounded(seconds),
      rounded(cpuSeconds),
      peakMb,
    ]),
    breaches: [],
  };
}
