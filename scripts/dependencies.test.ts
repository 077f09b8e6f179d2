import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as z from "zod";

/* What docs/dependencies.md says of packages, compared with package.json and the lock file. */

const names = z.record(z.string(), z.string());
const { dependencies, devDependencies } = z
  .object({ dependencies: names, devDependencies: names })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));
const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        license: z.string().optional(),
        hasInstallScript: z.boolean().optional(),
        optional: z.boolean().optional(),
        optionalDependencies: names.default({}),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync("package-lock.json", "utf8"))).packages;
const told = readFileSync("docs/dependencies.md", "utf8");

function wordsAfter(title: string): string[] {
  const [, list = ""] = new RegExp(`\\*\\*${title}:\\*\\*([^]*?)\\n\\n`).exec(told) ?? [];
  return list.match(/[\w.@/-]*\w/g) ?? [];
}

test("each package of package.json has its reason, and no other", () => {
  const rows = [...told.matchAll(/^\| ((?:@?[\w./-]+(?:, )?)+) \|/gm)]
    .flatMap(([, cell = ""]) => cell.split(", "))
    .filter((name) => name !== "package" && name !== "---");
  expect(rows.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});

test("every package has a licence that is allowed", () => {
  const allowed = new Set(wordsAfter("Licences allowed"));
  const others = Object.entries(lock).filter(([path, { license, optional }]) => {
    // The registry here does not serve what is for other systems, which have their package's licence.
    if (path === "" || (license === undefined && optional === true)) return false;
    const every = (license ?? "none").replace(/[()]/g, "").split(/ AND | OR /);
    return !every.every((one) => allowed.has(one));
  });
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test("no package runs a program on installing, but for those named", () => {
  const named = wordsAfter("May run a program on installing");
  const running = Object.entries(lock)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ""));
  expect(running.filter((name) => !named.includes(name))).toEqual([]);
});

test.each(["linux-x64", "darwin-arm64", "win32-x64"])(
  "the lock file can install on %s",
  (system) => {
    const missing = Object.entries(lock).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => name.includes(system))
        .filter(
          (name) => !(`node_modules/${name}` in lock || `${path}/node_modules/${name}` in lock),
        ),
    );
    expect(missing).toEqual([]);
  },
);

test("no file holds what looks like a secret", () => {
  const shapes = [
    "-----BEGIN [A-Z ]*PRIVATE KEY-----",
    "AKIA[0-9A-Z]{16}",
    "gh[pousr]_[A-Za-z0-9]{36}",
    "glpat-[A-Za-z0-9_-]{20}",
    "npm_[A-Za-z0-9]{36}",
    "xox[abpr]-[A-Za-z0-9-]{10}",
    "eyJ[A-Za-z0-9_-]{20,}\\.eyJ[A-Za-z0-9_-]{20,}",
  ];
  const pattern = ["-lE", "-e", shapes.join("|")];
  const { status, stdout } = spawnSync("git", ["grep", ...pattern], { encoding: "utf8" });
  // With 1, git says that it found nothing.
  expect([status, stdout]).toEqual([1, ""]);
});
