/*
 * Purpose: see that a capability can be taken away: in a clone, its files go and the lines that name them;
 *          what is left has right types, builds, and links to none of its addresses.
 * Imported by changes.mjs, does nothing alone.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { clone, editor, expect } from "../hosts/trial.mjs";

/** Of each: its files, the lines that name them in others, and the addresses that go with it. */
const capabilities = {
  "the search": {
    files: [
      "lib/search",
      "components/search",
      "app/filtre/recherche",
      "app/opensearch.xml",
      "lib/feeds/opensearch.ts",
    ],
    lines: {
      "components/live.tsx": [
        /^ {2}"\/recherche": page[\s\S]*?^ {2}\}\),\n/m,
        /^\/\*\* Opened when[\s\S]*?^\);\n/m,
      ],
      "lib/hosting/redirects.ts": [/urls\.search, /],
      "app/pages.tsx": [/^.*urls\.search.*\n/m],
      "lib/content/frozen.ts": [/ search: "search.json",/],
      "scripts/freeze.ts": [/^.*FROZEN\.search.*\n/m],
      "lib/pages/standing-pages.ts": [/^ {2}page\(urls\.search[\s\S]*?^ {2}\}\),\n/m],
      "components/page/page.tsx": [/^ {6}<link\n {8}rel="search"[\s\S]*?\/>\n/m],
      "components/page/link-list.tsx": [/^.*urls\.search.*\n/m],
      "site/accessibilite.mdx": [/^.*\/recherche.*\n/m],
    },
    addresses: ["/recherche", "/opensearch.xml"],
  },
  "the agenda": {
    files: ["app/agenda.ics", "components/agenda/agenda-page.tsx", "lib/feeds/calendar.ts"],
    lines: {
      "app/pages.tsx": [/^.*urls\.agenda.*\n/m],
      "lib/pages/standing-pages.ts": [/^.*urls\.(agenda|calendar).*\n/gm],
      "lib/feeds/sitemap.ts": [/^.*path: urls\.agenda.*\n/m],
      "components/page/home-page.tsx": [/^.*href=\{urls\.agenda\}.*\n/m],
      "components/agenda/events.tsx": [/^.*href=\{urls\.agenda\}.*\n/m],
      "site/accessibilite.mdx": [/^.*\(\/agenda\).*\n/m],
      "site/donnees.mdx": [/^.*\/agenda\.ics.*\n/m],
    },
    addresses: ["/agenda", "/agenda.ics"],
  },
  "pages for other sites": {
    files: ["components/embed", "app/filtre/integrer", "app/badge", "lib/feeds/badge.ts"],
    lines: {
      "components/live.tsx": [/^ {2}"\/integrer\/membres": page[\s\S]*?^ {2}\}\),\n/m],
      "app/pages.tsx": [/^.*urls\.embeddedMembers.*\n/m],
      "lib/hosting/redirects.ts": [/, urls\.embeddedMembers/],
      "lib/pages/standing-pages.ts": [/^.*urls\.embeddedMembers.*\n/m],
    },
    addresses: ["/integrer/membres", "/badge/membres.svg"],
  },
  "the importer": { files: ["tools/importer", "tools/importer.ts"], lines: {}, addresses: [] },
  benches: { files: ["tools/bench", "tools/bench.ts"], lines: {}, addresses: [] },
};

/** Takes each away and looks at the types, then all, and builds; throws with all that is wrong. */
export function takeAway() {
  const project = clone();
  const run = (...[command, ...words]) =>
    spawnSync(command, words, { cwd: project, encoding: "utf8" });
  const faults = [];
  for (const [name, capability] of Object.entries(capabilities)) {
    remove(project, [capability]);
    const { stdout } = run("npx", "tsc", "--noEmit", "--incremental", "false");
    // Tests that ask for it are told by the types, and go with it.
    faults.push(...stdout.split("\n").filter((line) => /^(?!\S*\.test\.)\S+\(\d/.test(line)));
    const { stdout: lines } = run("git", "diff", "--shortstat", "--diff-filter=M");
    console.log(`without ${name}:${lines.trimEnd() || " no line of another file"}`);
    run("git", "checkout", "--quiet", ".");
  }
  remove(project, Object.values(capabilities));
  const built = run("npm", "run", "build");
  expect(built.status === 0, `the site builds without them:\n${built.stderr}`);
  const pages = join(project, ".next/server/app");
  const html = readdirSync(pages, { recursive: true }).filter((name) => name.endsWith(".html"));
  for (const address of Object.values(capabilities).flatMap(({ addresses }) => addresses))
    for (const name of html)
      if (readFileSync(join(pages, name), "utf8").includes(`href="${address}`))
        faults.push(`${name} still links to ${address}`);
  expect(faults.length === 0, `each can be taken away:\n${faults.join("\n")}`);
  console.log("✓ without all of these, the site builds and links to none of them");
}

function remove(project, some) {
  const { edit } = editor(project);
  for (const [file, patterns] of some.flatMap(({ lines }) => Object.entries(lines)))
    for (const pattern of patterns) edit(file, pattern, "");
  for (const file of some.flatMap(({ files }) => files)) {
    rmSync(join(project, file), { recursive: true });
    rmSync(join(project, file.replace(/\.tsx?$/, ".test$&")), { force: true });
  }
  // Imports that nothing uses any more.
  spawnSync("npx", ["biome", "check", "--write", "--unsafe", "."], { cwd: project });
}
