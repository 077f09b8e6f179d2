/*
 * Purpose: try every way of hosting of docs/deploiement.md here, each from a fresh clone.
 * Usage: npm run hosts                    all, in about five minutes; needs git and npm's packages
 *        npm run hosts -- nginx systemd   only those named
 * nginx and systemd-analyze are tried where they are installed (Debian: nginx, systemd); a way that
 * cannot be tried counts as failed. Changes nothing outside a temporary folder.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fail, freePort, ROOT } from "./run.mjs";

const folder = mkdtempSync(join(tmpdir(), "hosts-"));
const DAY = { SITE_DATE: "2026-11-24", NEXT_TELEMETRY_DISABLED: "1" };
const running = [];

/** Pages, data and assets whose answers every host must give alike. */
const ASKED = [
  "/",
  "/actualites/42utilisateurs",
  "/membres?au=2021-12-31",
  "/membres?au=2020-12-31",
  "/api/members?on=2021-12-31",
  "/api/members?on=2020-12-31",
  "/nulle-part",
];

const hosts = { start, systemd, nginx, standalone, vercel, container };

/** What was committed when this began: later commits would make hosts differ. */
const source = join(folder, "source");
must("git", ["clone", "--quiet", ROOT, source]);

/** A clone with its packages, which are installed once. */
let cloned = 0;
function clone() {
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

async function start() {
  const port = await freePort();
  serve(process.execPath, ["scripts/start.mjs"], { cwd: clone(), env: { PORT: port } });
  return answers(port);
}

async function systemd() {
  const units = ["club-vitam.service", "club-vitam-nuit.service", "club-vitam-nuit.timer"];
  must("systemd-analyze", ["verify", ...units.map((unit) => join(ROOT, "deploy", unit))]);
  const unit = readFileSync(join(ROOT, "deploy/club-vitam.service"), "utf8");
  const [, command] = /^ExecStart=(.*)$/m.exec(unit);
  const [, variables] = /^Environment=(.*)$/m.exec(unit);
  const port = await freePort();
  const env = {
    ...Object.fromEntries(variables.split(" ").map((pair) => pair.split("="))),
    PORT: port,
  };
  serve("sh", ["-c", `exec ${command}`], { cwd: clone(), env });
  return answers(port, env.SITE_URL);
}

async function nginx() {
  const own = mkdtempSync(join(folder, "nginx-"));
  const [, written] = /```nginx\n([\s\S]*?)```/.exec(
    readFileSync(join(ROOT, "docs/deploiement.md"), "utf8"),
  );
  const [port, behind] = [await freePort(), await freePort()];
  const site = written
    .replace("listen 80", `listen 127.0.0.1:${port}`)
    .replace("127.0.0.1:3000", `127.0.0.1:${behind}`)
    .replace("/var/cache/nginx/club-vitam", join(own, "cache"));
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${join(own, name)};`,
  );
  // Started as root, its workers would be nobody, who may not read this folder.
  const user = process.getuid() === 0 ? "user root;" : "";
  const conf = join(own, "nginx.conf");
  writeFileSync(
    conf,
    `${user} daemon off; pid ${join(own, "pid")}; error_log ${join(own, "error.log")}; events {} http { access_log off; ${paths.join(" ")} ${site} }`,
  );
  must("nginx", ["-t", "-c", conf, "-p", own]);
  const server = serve(process.execPath, ["scripts/start.mjs"], {
    cwd: clone(),
    env: { PORT: behind },
  });
  await answers(behind);
  serve("nginx", ["-c", conf, "-p", own], {});
  const seen = await answers(port);
  const asset = /href="(\/assets\/[^"]*\.css)"/.exec(seen["/"])[1];
  const before = await ask(port, asset);
  server.kill();
  await ended(server);
  expect((await ask(port, asset)) === before, "nginx gives a kept asset while the site is away");
  return seen;
}

async function standalone() {
  const path = clone();
  const port = await freePort();
  must("sh", ["-ec", shellOf("standalone")], { cwd: path, env: { NODE_ENV: "production" } });
  const elsewhere = join(folder, "elsewhere");
  renameSync(join(path, ".next/standalone"), elsewhere);
  rmSync(path, { recursive: true });
  // With a HOSTNAME, Next takes its own rewrites for those to another site, and answers a page
  // with a query by a redirect to itself.
  serve(process.execPath, ["server.js"], { cwd: elsewhere, env: { PORT: port, HOSTNAME: "" } });
  return answers(port);
}

/** Vercel wraps the build in an adapter of its own, which sees what ours has made. */
async function vercel() {
  const path = clone();
  const adapter = join(folder, "adapter.mjs");
  writeFileSync(
    adapter,
    `import { writeFileSync } from "node:fs";
    export default { name: "vercel", onBuildComplete({ outputs, routing }) {
      const pages = outputs.prerenders.map(({ pathname, fallback }) => [pathname, fallback?.filePath]);
      writeFileSync(${JSON.stringify(join(folder, "vercel.json"))}, JSON.stringify({ pages, headers: routing.beforeMiddleware }));
    } };`,
  );
  must("npm", ["run", "build"], {
    cwd: path,
    env: { VERCEL: "1", NEXT_ADAPTER_PATH: adapter, NODE_ENV: "production" },
  });
  const { pages, headers } = JSON.parse(readFileSync(join(folder, "vercel.json"), "utf8"));
  const files = Object.fromEntries(pages);
  const hsts = headers.find((rule) => rule.headers?.["Strict-Transport-Security"]);
  expect(hsts && !hsts.has, "Vercel asks for TLS on every answer");
  for (const [page, file] of pages.filter(([, file]) => file?.endsWith(".html")))
    expect(
      !readFileSync(file, "utf8")
        .replaceAll('type="application/ld+json"', "")
        .includes("<script src"),
      `${page} has no script`,
    );
  const built = ["/", "/actualites/42utilisateurs"];
  return Object.fromEntries(built.map((page) => [page, readFileSync(files[page], "utf8")]));
}

/** Each RUN of the Containerfile in a folder of what it copies, then its CMD. */
async function container() {
  const path = join(folder, "container");
  mkdirSync(path);
  const port = await freePort();
  const env = { PORT: port };
  for (const line of readFileSync(join(ROOT, "Containerfile"), "utf8").split("\n")) {
    const [, instruction, rest] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    if (instruction === "COPY") {
      for (const name of rest.split(" ").slice(0, -1))
        cpSync(join(source, name), join(path, name), {
          recursive: true,
          filter: (file) => !file.endsWith("/.git"),
        });
    }
    if (instruction === "RUN")
      must("sh", ["-c", rest], { cwd: path, env: { npm_config_prefer_offline: "true" } });
    if (instruction === "ENV") Object.assign(env, Object.fromEntries([rest.split("=")]));
    if (instruction === "CMD") {
      const [command, ...args] = JSON.parse(rest);
      serve(command, args, { cwd: path, env });
    }
  }
  return answers(port);
}

function shellOf(title) {
  const guide = readFileSync(join(ROOT, "docs/deploiement.md"), "utf8");
  return /```sh\n([\s\S]*?)```/.exec(guide.slice(guide.indexOf(`(\`${title}\`)`)))[1];
}

function must(command, args, { cwd = ROOT, env = {} } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...DAY, ...env },
  });
  if (result.error) throw new Error(`${command} is not installed here`);
  if (result.status !== 0)
    throw new Error(`${command} ${args.join(" ")}:\n${result.stdout}${result.stderr}`);
}

function serve(command, args, { cwd = ROOT, env = {} }) {
  const child = spawn(command, args, {
    cwd,
    stdio: "ignore",
    env: { ...process.env, ...DAY, ...env },
  });
  child.on("error", () => {});
  running.push(child);
  return child;
}

function ended(child) {
  return child.exitCode === null ? once(child, "exit") : undefined;
}

async function answers(port) {
  for (let tries = 0; tries < 600; tries++) {
    if (await ask(port, "/api/health").catch(() => "")) break;
    await wait(500);
  }
  const bodies = {};
  for (const path of ASKED) bodies[path] = await ask(port, path);
  return bodies;
}

async function ask(port, path) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual" });
  expect(
    response.status < 300 || response.status === 404,
    `${path} is answered, not ${response.status}`,
  );
  const policy = response.headers.get("content-security-policy") ?? "";
  expect(policy.startsWith("default-src 'none'"), `${path} has the policy`);
  return response.text();
}

function expect(isSo, what) {
  if (!isSo) throw new Error(`It is not so that ${what}.`);
}

const named = process.argv.slice(2);
const unknown = named.find((name) => !(name in hosts));
if (unknown) fail(`There is no host "${unknown}", only: ${Object.keys(hosts).join(", ")}.`);
let reference;
let failed = 0;
for (const [name, tryHost] of Object.entries(hosts)) {
  if (named.length > 0 && !named.includes(name)) continue;
  try {
    const seen = await tryHost();
    reference ??= seen;
    for (const [path, body] of Object.entries(seen))
      expect(plain(body) === plain(reference[path]), `${name} answers ${path} as the others do`);
    console.log(`✓ ${name}: ${Object.keys(seen).length} answers as elsewhere`);
  } catch (error) {
    failed++;
    console.log(`✗ ${name}: ${error.message}`);
  }
  for (const child of running.splice(0)) child.kill();
}
rmSync(folder, { recursive: true, force: true });
process.exit(failed > 0 ? 1 : 0);

/** Without the site's own address, which differs from host to host. */
function plain(body) {
  return body.replace(/https?:\/\/[\w.:-]+/g, "");
}
