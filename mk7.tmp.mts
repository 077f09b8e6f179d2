import { statSync } from "node:fs";
import { siteWith } from "./scripts/bench/generated-site.ts";
import { measuredRun } from "./scripts/bench/measured-run.ts";
import { readBuiltSite } from "./server/built-site.ts";

const p = siteWith(process.cwd(), 5000);
const env = {
  NODE_ENV: "production",
  NEXT_TELEMETRY_DISABLED: "1",
  SITE_DATE: "2026-11-24",
  SITE_DIST_DIR: ".next",
};
try {
  console.log(
    "pictures",
    await measuredRun(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/previews.ts"], {
      cwd: p.root,
      env,
    }),
  );
  console.log(
    "build",
    await measuredRun(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
      cwd: p.root,
      env,
    }),
  );
  const f = Object.values(readBuiltSite(p.root + "/.next").files);
  console.log(
    "files",
    f.length,
    "html",
    f.filter((x) => x.headers["content-type"].startsWith("text/html")).length,
  );
  for (const n of ["site.json", "search.json"])
    console.log(n, statSync(p.root + "/.site/" + n).size);
} catch (e) {
  console.log(String(e).slice(-3000));
} finally {
  p.remove();
}
