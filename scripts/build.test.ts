import { execFileSync } from "node:child_process";
import {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeSandbox, type Sandbox } from "./sandbox";

/** Stands for Next: builds what its one source says, or fails half-way. */
const NEXT = `
  import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
  const folder = process.env.SITE_DIST_DIR;
  mkdirSync(folder, { recursive: true });
  const post = readFileSync("posts/a.mdx", "utf8");
  if (post === "faulty") {
    console.error("posts/a.mdx:1:1 : une faute");
    process.exit(1);
  }
  writeFileSync(folder + "/page.html", post);
  const file = { path: "page.html", size: post.length };
  const site = { files: { "/": file }, notFound: file, serverError: file };
  writeFileSync(folder + "/built-site.json", JSON.stringify(site));
  writeFileSync(folder + "/site.json", "{}");
`;

/** Stands for scripts/export-site.ts: writes what was built, and ends in its midst where that says so. */
const EXPORT = `
  import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
  export const importTs = async () => ({ exportSite });
  async function exportSite(built, to) {
    mkdirSync(to, { recursive: true });
    cpSync(built + "/page.html", to + "/index.html");
    const page = readFileSync(to + "/index.html", "utf8");
    if (page === "killed") process.kill(process.pid, "SIGKILL");
    if (page === "full") throw new Error("ENOSPC");
    writeFileSync(to + "/_redirects", "");
    return { files: 2, origin: "" };
  }
`;

function makeProject(): Sandbox {
  const project = makeSandbox();
  project.install();
  project.write("node_modules/next/dist/bin/next", NEXT);
  project.write("posts/a.mdx", "un");
  return project;
}

/** The folder of the build now in service. */
function newest({ root }: Sandbox): string {
  const [name = ""] = readFileSync(join(root, ".builds/current"), "utf8").split("\n");
  return join(root, ".builds", name);
}

/** What the build now in service was made of. */
function inService(project: Sandbox): string {
  return readFileSync(join(newest(project), "page.html"), "utf8");
}

function isBuilding({ output }: { output: string }): boolean {
  return output.includes("Building the site…");
}

describe("scripts/build.mjs", () => {
  it("builds once for the same sources and day", () => {
    const project = makeProject();
    expect(isBuilding(project.run("build.mjs"))).toBe(true);
    expect(isBuilding(project.run("build.mjs"))).toBe(false);
    project.write("a.log", "no source");
    project.write("lib/a.test.ts", "no source");
    expect(isBuilding(project.run("build.mjs"))).toBe(false);
  });

  it.each([
    ["another day", { SITE_DATE: "2022-01-01" }],
    ["another address", { SITE_URL: "https://club.example" }],
    ["scripts", { KEEP_SCRIPTS: "1" }],
  ])("builds anew for %s", (_name, env) => {
    const project = makeProject();
    project.run("build.mjs");
    expect(isBuilding(project.run("build.mjs", env))).toBe(true);
  });

  it("builds anew for another folder of content, and for each change in it", () => {
    const project = makeProject();
    const env = { CONTENT_DIR: "e2e/club" };
    project.run("build.mjs");
    project.write("e2e/club/posts/a.mdx", "un");
    expect(isBuilding(project.run("build.mjs", env))).toBe(true);
    expect(isBuilding(project.run("build.mjs", env))).toBe(false);
    project.write("e2e/club/posts/a.mdx", "deux");
    expect(isBuilding(project.run("build.mjs", env))).toBe(true);
  });

  it("builds anew for changed sources, and takes the build before back with them", () => {
    const project = makeProject();
    project.run("build.mjs");
    project.write("posts/a.mdx", "deux");
    project.run("build.mjs");
    expect(inService(project)).toBe("deux");
    project.write("posts/a.mdx", "un");
    expect(isBuilding(project.run("build.mjs"))).toBe(false);
    expect(inService(project)).toBe("un");
  });

  it.each([
    ["a link to a folder", (path: string) => symlinkSync("..", path)],
    ["a link to nothing", (path: string) => symlinkSync("nulle-part", path)],
    ["a link to itself", (path: string) => symlinkSync(path, path)],
    ["a pipe", (path: string) => execFileSync("mkfifo", [path])],
  ])("builds anew, and reads nothing of it, for %s", (_name, make) => {
    const project = makeProject();
    project.run("build.mjs");
    make(join(project.root, "posts/b.mdx"));
    expect(isBuilding(project.run("build.mjs"))).toBe(true);
    expect(isBuilding(project.run("build.mjs"))).toBe(false);
  });

  it("leaves the last good build in service when one fails, and says so", () => {
    const project = makeProject();
    project.run("build.mjs");
    project.write("posts/a.mdx", "faulty");
    const { code, output } = project.run("build.mjs");
    expect(code).toBe(1);
    expect(output).toContain("posts/a.mdx:1:1 : une faute");
    expect(output).toContain("The last good build stays in service.");
    expect(inService(project)).toBe("un");
  });

  it("ends when there is no good build at all", () => {
    const project = makeProject();
    project.write("posts/a.mdx", "faulty");
    const { code, output } = project.run("build.mjs");
    expect({ code, end: output.trim().split("\n").at(-1) }).toEqual({
      code: 1,
      end: "The build failed: the reason stands above.",
    });
  });

  it.each(["built-site.json", "site.json", "page.html"])(
    "makes a build anew whose %s was cut",
    (file) => {
      const project = makeProject();
      project.run("build.mjs");
      truncateSync(join(newest(project), file), 1);
      expect(isBuilding(project.run("build.mjs"))).toBe(true);
      expect(inService(project)).toBe("un");
    },
  );

  it("takes the build before for one that was cut and cannot be made anew", () => {
    const project = makeProject();
    project.run("build.mjs");
    project.write("posts/a.mdx", "deux");
    project.run("build.mjs");
    truncateSync(join(newest(project), "site.json"), 1);
    project.write("posts/a.mdx", "faulty");
    const { output } = project.run("build.mjs");
    expect(output).toContain("The last good build stays in service.");
    const builds = readdirSync(join(project.root, ".builds")).filter((name) => name !== "current");
    expect(
      builds.map((name) => readFileSync(join(project.root, ".builds", name, "page.html"), "utf8")),
    ).toEqual(["un"]);
  });

  it("writes nothing where nothing has changed, as in a read-only folder", () => {
    const project = makeProject();
    project.run("build.mjs");
    const written = () => statSync(join(project.root, ".builds/current")).ino;
    const before = written();
    project.run("build.mjs");
    expect(written()).toBe(before);
  });

  it("says in one sentence that no build can be written", () => {
    const project = makeProject();
    project.write(".builds", "a file");
    const { code, output } = project.run("build.mjs");
    expect(code).toBe(1);
    expect(output).toMatch(/^No build can be written to .*\.builds \(EEXIST\): .*\n$/);
  });

  it("keeps at most three builds beside the one in the making, and removes what a killed program left", () => {
    const project = makeProject();
    project.write(".builds/0123456789abcdef-999999999/half", "written");
    for (const post of ["un", "deux", "trois", "quatre"]) {
      project.write("posts/a.mdx", post);
      project.run("build.mjs");
    }
    const builds = readdirSync(join(project.root, ".builds")).filter((name) => name !== "current");
    expect(builds).toHaveLength(4);
    expect(existsSync(join(project.root, ".builds/0123456789abcdef-999999999"))).toBe(false);
  });
});

describe("scripts/export.mjs", () => {
  it.each(["killed", "full"])(
    "leaves the last whole export, and goes well after it was %s",
    (end) => {
      const project = makeProject();
      project.write("scripts/import-ts.mjs", EXPORT);
      const exportOf = (post: string) => {
        project.write("posts/a.mdx", post);
        const { code } = project.run("export.mjs");
        const names = readdirSync(project.root).filter((name) => name.includes("export"));
        return { code, names, page: readFileSync(join(project.root, "export/index.html"), "utf8") };
      };
      const whole = { code: 0, names: ["export"] };
      expect(exportOf("un")).toEqual({ ...whole, page: "un" });
      expect(exportOf(end)).toMatchObject({ code: end === "full" ? 1 : null, page: "un" });
      expect(exportOf("trois")).toEqual({ ...whole, page: "trois" });
    },
  );
});
