import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { contentRoot } from "../lib/content-root";

const documents = [
  "README.md",
  "CONTRIBUTING.md",
  "lib/README.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** What a build, a run or an author makes, and what is an example. */
const MADE =
  /^(public\/(images|documents)|\.site|\.next|\.builds|planche|node_modules)\b|[*{}[\]<>…]|AAAA/;

const FOLDERS = "app|components|docs|e2e|lib|members|posts|public|scripts|server|site|styles|tools";
const PATH = new RegExp(`\`((?:${FOLDERS})/[^\`\\s]*)\``, "g");
/** Authors may rename what stands there: it is looked for in the content that tests have. */
const CONTENT = /^(members|posts|public|site)\//;
const pathOf = (path: string) => join(CONTENT.test(path) ? contentRoot(process.env) : "", path);

/** What a file shows and does not say. */
const FENCED = /^ *```[\s\S]*?^ *```$/gm;
const LINK = /\]\(((?!https?:|mailto:|#|\/)[^)#\s]+)/g;

describe.each(documents)("%s", (document) => {
  const text = readFileSync(document, "utf8");

  test("names paths that exist", () => {
    const paths = [...text.matchAll(PATH)].map(([, path = ""]) => path);
    expect(paths.filter((path) => !MADE.test(path) && !existsSync(pathOf(path)))).toEqual([]);
  });

  test("has no command that finds processes by their name, which reaches others too", () => {
    expect(text).not.toMatch(/\b(pkill|killall|pgrep)\b/);
  });

  test("links to files that exist", () => {
    const links = [...text.replace(FENCED, "").matchAll(LINK)].map(([, link = ""]) =>
      join(dirname(document), link),
    );
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });
});

test("code cites documents that a clone has", () => {
  const cited = ["app", "components", "lib", "scripts", "server", "styles"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:css|mjs|tsx?)$/.test(name))
      .flatMap((name) => [
        ...readFileSync(join(folder, name), "utf8").matchAll(/\b(?:docs|shared)\/[\w-]+\.md/g),
      ])
      .map(([path]) => path),
  );
  expect(cited.length).toBeGreaterThan(10);
  expect(cited.filter((path) => !existsSync(path))).toEqual([]);
});
