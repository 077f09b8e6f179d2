import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A project of its own for one test of a script, with made-up commands in place of the real. */
export interface Sandbox {
  root: string;
  write(path: string, content: string): void;
  /** Makes it a project whose packages are all installed. */
  install(): void;
  /** Runs a script of this folder in the project; `output` is all that it said. */
  run(script: string, env?: Record<string, string>): { code: number | null; output: string };
}

/** In place of the project's own: a made-up project has no content to freeze. */
const NEXT_BUILD = `import { runPackage } from "./run.mjs";
process.exit((await runPackage("next/dist/bin/next", ["build"])).code);`;

/** Makes a project for the test that is running, removed when the test ends. */
export function makeSandbox(): Sandbox {
  const root = mkdtempSync(join(tmpdir(), "sandbox-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(import.meta.dirname, join(root, "scripts"), { recursive: true });
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  write("scripts/next-build.mjs", NEXT_BUILD);
  return {
    root,
    write,
    install() {
      write("package.json", JSON.stringify({ type: "module", engines: { node: ">=20.19" } }));
      write("package-lock.json", JSON.stringify({ packages: {} }));
      write("node_modules/.package-lock.json", JSON.stringify({ packages: {} }));
    },
    run(script, env = {}) {
      const { PATH = "" } = process.env;
      const result = spawnSync(process.execPath, [join(root, "scripts", script)], {
        cwd: root,
        env: { PATH, NODE_ENV: "production", SITE_DATE: "2021-12-21", ...env },
        encoding: "utf8",
      });
      return { code: result.status, output: result.stdout + result.stderr };
    },
  };
}
