/*
 * Purpose: add to package-lock.json the optional packages of other platforms
 * (macOS, Windows, musl…) which the registry that made the lock file did not
 * serve, so that `npm ci` accepts the file everywhere.
 * Usage: node scripts/complete-lock.mjs        after each npm install --save
 * Changes nothing when nothing is missing.
 */
import { readFileSync, writeFileSync } from "node:fs";

const LOCK = new URL("../package-lock.json", import.meta.url);

/** What a package's name says of the machine it is for: `swc-linux-x64-musl`. */
function platform(name) {
  const known = (words) => words.filter((word) => name.split(/[-/]/).includes(word));
  const os = known(["android", "darwin", "freebsd", "linux", "win32"]);
  const cpu = known(["arm", "arm64", "ia32", "x64", "wasm32"]);
  return { ...(os.length && { os }), ...(cpu.length && { cpu }) };
}

const lock = JSON.parse(readFileSync(LOCK, "utf8"));
const added = [];
for (const [folder, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const places = [`node_modules/${name}`, `${folder}/node_modules/${name}`];
    if (places.some((place) => lock.packages[place])) continue;
    lock.packages[`node_modules/${name}`] = { version, ...platform(name), optional: true };
    added.push(`${name}@${version}`);
  }
}
if (added.length) {
  const [root, ...rest] = Object.entries(lock.packages);
  rest.sort(([a], [b]) => (a < b ? -1 : 1));
  lock.packages = Object.fromEntries([root, ...rest]);
  writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(added.length ? `Added ${added.length}: ${added.join(", ")}` : "Nothing missing.");
