/*
 * Purpose: check Node's version and install the packages that are missing.
 * Usage: node scripts/install.mjs        (npm start and npm test begin with it)
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fail, isStarted, ROOT, run } from "./run.mjs";

const NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET/;
// Packages for building are needed wherever NODE_ENV says production too.
const OPTIONS = [
  "--include=dev",
  "--prefer-offline",
  "--no-audit",
  "--no-fund",
  "--fetch-retries=1",
  "--fetch-retry-mintimeout=1000",
];

/** Makes node_modules what package-lock.json says, or ends the program with one sentence. */
export async function install() {
  requireNode();
  if (isInstalled()) return;
  console.log("Installing packages (about half a minute the first time)…");
  // `npm ci` empties node_modules first: only for a fresh clone.
  const isFresh = !existsSync(join(ROOT, "node_modules"));
  let result = await npm(isFresh ? ["ci"] : ["install", "--no-save"]);
  if (result.errors.includes("EUSAGE")) result = await npm(["install", "--no-save"]);
  if (result.code === 0) return;
  if (NO_NETWORK.test(result.errors)) {
    fail("Packages are missing and the npm registry cannot be reached: connect once, then retry.");
  }
  fail(`${result.errors}\nPackages could not be installed: npm says why above.`);
}

function requireNode() {
  const wanted = readJson("package.json").engines.node;
  const [major, minor] = wanted.match(/\d+/g).map(Number);
  const [hasMajor, hasMinor] = process.versions.node.split(".").map(Number);
  if (hasMajor > major || (hasMajor === major && hasMinor >= minor)) return;
  fail(`Node ${process.versions.node} is too old: install Node ${major}.${minor} or newer.`);
}

/** Compares versions, since dates of files say nothing after a checkout. */
function isInstalled() {
  const installed = "node_modules/.package-lock.json";
  if (!existsSync(join(ROOT, installed))) return false;
  const { packages: has } = readJson(installed);
  return Object.entries(readJson("package-lock.json").packages).every(
    ([path, { version, optional }]) =>
      path === "" || optional || (has[path] && has[path].version === version),
  );
}

function npm(args) {
  const cli = process.env.npm_execpath;
  const [command, first] = cli ? [process.execPath, [cli]] : ["npm", []];
  return run(command, [...first, ...args, ...OPTIONS], {
    busy: "still installing",
    quiet: true,
  });
}

function readJson(path) {
  return JSON.parse(readFileSync(join(ROOT, path), "utf8"));
}

if (isStarted(import.meta.url)) await install();
