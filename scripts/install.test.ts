import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeSandbox, type Sandbox } from "./sandbox";

/** Stands for npm: notes what it is asked, and fails with what `FAILURES` holds for it. */
const NPM = `
  const { appendFileSync } = require("node:fs");
  const command = process.argv[2];
  appendFileSync("asked", command + " ");
  const failure = JSON.parse(process.env.FAILURES || "{}")[command];
  if (failure) {
    console.error(failure);
    process.exit(1);
  }
`;

function makeProject({ node = ">=20.19" } = {}): Sandbox {
  const project = makeSandbox();
  project.write("npm.cjs", NPM);
  project.write("package.json", JSON.stringify({ engines: { node } }));
  project.write("package-lock.json", lock("1.0.0"));
  return project;
}

function lock(version: string): string {
  const absent = { version: "1.0.0", optional: true };
  return JSON.stringify({
    packages: { "": {}, "node_modules/a": { version }, "node_modules/other-platform": absent },
  });
}

/** Installs with the made-up npm; says what was asked of it. */
function install(project: Sandbox, failures: Record<string, string> = {}) {
  const result = project.run("install.mjs", {
    npm_execpath: join(project.root, "npm.cjs"),
    FAILURES: JSON.stringify(failures),
  });
  const asked = join(project.root, "asked");
  return { ...result, asked: existsSync(asked) ? readFileSync(asked, "utf8").trim() : "" };
}

function installed(project: Sandbox, version: string): void {
  const packages = { "node_modules/a": { version } };
  project.write("node_modules/.package-lock.json", JSON.stringify({ packages }));
}

describe("scripts/install.mjs", () => {
  it("asks nothing of npm when all is there, other platforms' packages apart", () => {
    const project = makeProject();
    installed(project, "1.0.0");
    expect(install(project)).toEqual({ code: 0, output: "", asked: "" });
  });

  it("installs exactly the lock file on a fresh clone", () => {
    expect(install(makeProject())).toMatchObject({ code: 0, asked: "ci" });
  });

  it("changes only what differs where packages are", () => {
    const project = makeProject();
    installed(project, "0.9.0");
    expect(install(project)).toMatchObject({ code: 0, asked: "install" });
  });

  it("installs without the lock file when npm refuses it", () => {
    const result = install(makeProject(), { ci: "npm error code EUSAGE" });
    expect(result).toMatchObject({ code: 0, asked: "ci install" });
  });

  it("says in one sentence that the network is away", () => {
    const { code, output } = install(makeProject(), { ci: "npm error code ENOTFOUND\n…" });
    expect(code).toBe(1);
    expect(output.trim().split("\n").slice(1)).toEqual([
      "Packages are missing and the npm registry cannot be reached: connect once, then retry.",
    ]);
  });

  it("shows what npm says of any other failure", () => {
    const { code, output } = install(makeProject(), { ci: "npm error code EACCES" });
    expect(code).toBe(1);
    expect(output).toContain("npm error code EACCES");
  });

  it("says in one sentence that Node is too old", () => {
    const { code, output } = install(makeProject({ node: ">=99.1" }));
    expect(code).toBe(1);
    expect(output).toBe(`Node ${process.versions.node} is too old: install Node 99.1 or newer.\n`);
  });
});
