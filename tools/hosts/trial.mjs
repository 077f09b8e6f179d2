/*
 * Purpose: what the trials of hosts.mjs share: a folder, fresh clones, commands, servers, questions.
 * Imported, does nothing alone.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ROOT } from "../../scripts/run.mjs";
import { startServer } from "../servers.mjs";

/** Where everything is tried. */
export const folder = mkdtempSync(join(tmpdir(), "hosts-"));

/** The day of a build that is told none, for those that are told one: all hosts must agree. */
const DAY = {
  SITE_DATE: new Intl.DateTimeFormat("fr-CA", { timeZone: "Europe/Paris" }).format(),
};

/** Pages, data and assets whose answers every host must give alike. */
export const ASKED = [
  "/",
  "/membres",
  "/actualites/42utilisateurs",
  "/membres?au=2021-12-31",
  "/membres?au=2020-12-31",
  "/api/members?on=2021-12-31",
  "/api/members?on=2020-12-31",
  "/nulle-part",
];

/** What was committed when the trials began: later commits would make hosts differ. */
export const source = join(folder, "source");
let cloned = 0;

/** Takes down what is committed now as what all trials are made of. */
export function takeSource() {
  must("git", ["clone", "--quiet", ROOT, source]);
}

/** A clone of the source with its packages, which are installed once. */
export function clone() {
  const path = join(folder, `clone-${cloned++}`);
  must("git", ["clone", "--quiet", source, path]);
  const packages = join(folder, "packages");
  if (!existsSync(packages)) {
    must("git", ["clone", "--quiet", source, packages]);
    must("npm", ["ci", "--prefer-offline", "--no-audit", "--no-fund"], { cwd: packages });
  }
  must("cp", ["-al", join(packages, "node_modules"), join(path, "node_modules")]);
  return path;
}

/** Reads, writes and changes files of a project; what is to be changed must be there. */
export function editor(project) {
  const read = (path) => readFileSync(join(project, path), "utf8");
  const write = (path, text) => {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  };
  const edit = (path, before, after) => {
    const changed = read(path).replace(before, after);
    expect(changed !== read(path), `${path} has ${before}`);
    write(path, changed);
  };
  return { read, write, edit };
}

/** The variables of a command: these, beside ours and the day, or, where it is bare, what each has. */
function environment(env, isBare) {
  const { PATH, HOME } = process.env;
  return isBare ? { PATH, HOME, ...env } : { ...process.env, ...DAY, ...env };
}

/** Runs a command to its end; throws what it said where it fails. */
export function must(command, args, { cwd = ROOT, env = {}, isBare = false } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    env: environment(env, isBare),
  });
  if (result.error) throw new Error(`${command} is not installed here`);
  if (result.status !== 0)
    throw new Error(`${command} ${args.join(" ")}:\n${result.stdout}${result.stderr}`);
}

/** Starts a server with such variables. */
export function serve(command, { cwd, env = {}, isBare = false, port }) {
  return startServer(command, { cwd, port, env: environment(env, isBare) });
}

/** What a server says at each address of `ASKED`. */
export async function answers({ port }) {
  const bodies = {};
  for (const path of ASKED) bodies[path] = await ask(port, path);
  return bodies;
}

/** Waits up to five minutes until something is so; throws where it is not. */
export async function until(isSo, what) {
  for (let tries = 0; tries < 600; tries++) {
    if (await isSo()) return;
    await wait(500);
  }
  expect(false, what);
}

/**
 * What a server says at a path; throws where it is no answer of the site, under its policy: that of
 * documents, which what they load does not carry.
 */
export async function ask(port, path) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual" });
  expect(
    response.status < 300 || response.status === 404,
    `${path} is answered, not ${response.status}`,
  );
  const policy = response.headers.get("content-security-policy") ?? "";
  const isAsset = path.startsWith("/assets/");
  expect(isAsset || policy.startsWith("default-src 'none'"), `${path} has the policy`);
  return response.text();
}

/** Throws, unless what is said is so. */
export function expect(isSo, what) {
  if (!isSo) throw new Error(`It is not so that ${what}.`);
}
