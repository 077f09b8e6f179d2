/*
 * Purpose: try every way of hosting of docs/deploiement.md here, each from a fresh clone.
 * Usage: npm run hosts                    all, in about ten minutes; needs git and npm's packages
 *        npm run hosts -- nginx systemd   only those named
 * nginx and systemd-analyze are tried where they are installed (Debian: nginx, systemd); Vercel's CLI
 * is installed for the trial (360 MB); a way that cannot be tried counts as failed. Changes nothing
 * outside a temporary folder.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fail, freePort, ROOT } from "../scripts/run.mjs";
import {
  answers,
  ask,
  clone,
  expect,
  folder,
  must,
  serve,
  source,
  takeSource,
  until,
} from "./hosts/trial.mjs";
import { vercel } from "./hosts/vercel.mjs";
import { stopServers } from "./servers.mjs";

const guide = readFileSync(join(ROOT, "docs/deploiement.md"), "utf8");
/** Vercel builds in one of two modes, as it decides. */
const vercelAdapter = () => vercel({ NEXT_ENABLE_ADAPTER: "1" });
const hosts = { start, twoBuilds, systemd, nginx, standalone, vercel, vercelAdapter, container };

async function start() {
  const path = clone();
  const server = await serve(["npm", "start"], { cwd: path });
  const seen = await answers(server);
  const [, night] = /```crontab\n5 0 \* \* \* (.*)\n```/.exec(guide);
  await renews(path, server, () =>
    must("sh", ["-c", night.replaceAll("/srv/club-vitam", path)], { cwd: "/" }),
  );
  return seen;
}

/** Two builds of two days at once in one checkout, each then asked for the other day too. */
async function twoBuilds() {
  const path = clone();
  const days = ["2021-12-31", "2024-12-31"];
  await Promise.all(
    days.map((day) => {
      const env = { ...process.env, SITE_DATE: day, SITE_DIST_DIR: `.next-${day}` };
      return once(spawn("npm", ["run", "build"], { cwd: path, env, stdio: "ignore" }), "exit");
    }),
  );
  for (const day of days) {
    const server = [process.execPath, `.next-${day}/site-server.mjs`];
    const { port } = await serve(server, { cwd: path });
    const { builtOn } = JSON.parse(await ask(port, "/api/health"));
    expect(builtOn === day, `the build of ${day} is of that day`);
    const { meta } = JSON.parse(await ask(port, "/api/members"));
    for (const page of ["/membres", `/membres?au=${day}`])
      expect(
        (await ask(port, page)).includes(`<h1>${meta.total} membres au`),
        `${page} of ${day} counts ${meta.total} members`,
      );
  }
  return {};
}

async function systemd() {
  const units = ["club-vitam.service", "club-vitam-nuit.service", "club-vitam-nuit.timer"];
  must("systemd-analyze", ["verify", ...units.map((unit) => join(ROOT, "deploy", unit))]);
  const [unit, night] = units.map((name) => readFileSync(join(ROOT, "deploy", name), "utf8"));
  const values = (text, key) =>
    [...text.matchAll(new RegExp(`^${key}=(.*)$`, "gm"))].map(([, value]) => value);
  const pairs = values(unit, "Environment").flatMap((line) => line.split(" "));
  const env = Object.fromEntries(pairs.map((pair) => pair.split("=")));
  const path = clone();
  const server = await serve(["sh", "-c", `exec ${values(unit, "ExecStart")}`], { cwd: path, env });
  const seen = await answers(server);
  await renews(path, server, () => {
    for (const command of values(night, "ExecStart"))
      must("sh", ["-c", command.replace(/^-/, "")], { cwd: path });
  });
  const [reload] = values(unit, "ExecReload");
  const reloads = { env: { MAINPID: server.pid } };
  await renews(path, server, () => must("sh", ["-c", reload], reloads));
  return seen;
}

let changes = 0;

/** Asks for a renewal after a change, and waits for it. */
async function renews(path, { port }, askFor) {
  const change = `Changement ${++changes}.`;
  appendFileSync(join(path, "posts/2021-12-21-42utilisateurs.mdx"), `\n${change}\n`);
  askFor();
  await until(
    async () => (await ask(port, "/actualites/42utilisateurs")).includes(change),
    "the site is renewed",
  );
}

async function nginx() {
  const own = mkdtempSync(join(folder, "nginx-"));
  const [, written] = /```nginx\n([\s\S]*?)```/.exec(guide);
  const [port, behind] = [await freePort(), await freePort()];
  const site = written
    .replace("listen 80", `listen 127.0.0.1:${port}`)
    .replaceAll("127.0.0.1:3000", `127.0.0.1:${behind}`)
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
  const start = [process.execPath, "scripts/start.mjs"];
  const server = await serve(start, { cwd: clone(), port: behind });
  await answers(server);
  const seen = await answers(await serve(["nginx", "-c", conf, "-p", own], { port }));
  const etag = (await fetch(`http://127.0.0.1:${port}/club`)).headers.get("etag");
  for (const [path, status, headers] of [
    ["/club", 304, { "if-none-match": etag }],
    ["/og/accueil.png", 206, { range: "bytes=0-9" }],
  ])
    expect(
      (await fetch(`http://127.0.0.1:${port}${path}`, { headers })).status === status,
      `nginx passes on a ${status}`,
    );
  const asset = /href="(\/assets\/[^"]*\.css)"/.exec(seen["/"])[1];
  const before = await ask(port, asset);
  await server.stop();
  expect((await ask(port, asset)) === before, "nginx gives a kept asset while the site is away");
  return seen;
}

async function standalone() {
  const path = clone();
  must("sh", ["-ec", shellOf("standalone")], { cwd: path, env: { NODE_ENV: "production" } });
  const elsewhere = join(folder, "elsewhere");
  renameSync(join(path, ".next/standalone"), elsewhere);
  rmSync(path, { recursive: true });
  const server = [process.execPath, join(elsewhere, "server.js")];
  return answers(await serve(server, { cwd: folder, env: { HOSTNAME: "127.0.0.1" } }));
}

/** Each RUN of the Containerfile in a folder of what it copies, then its CMD. */
async function container() {
  const path = join(folder, "container");
  mkdirSync(path);
  const env = {};
  let server;
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
    if (instruction === "CMD") server = await serve(JSON.parse(rest), { cwd: path, env });
  }
  return answers(server);
}

function shellOf(title) {
  return /```sh\n([\s\S]*?)```/.exec(guide.slice(guide.indexOf(`(\`${title}\`)`)))[1];
}

const named = process.argv.slice(2);
const unknown = named.find((name) => !(name in hosts));
if (unknown) fail(`There is no host "${unknown}", only: ${Object.keys(hosts).join(", ")}.`);
takeSource();
let reference;
let failed = 0;
for (const [name, tryHost] of Object.entries(hosts)) {
  if (named.length > 0 && !named.includes(name)) continue;
  try {
    const seen = await tryHost();
    // Two builds are compared with each other alone.
    if (Object.keys(seen).length > 0) reference ??= seen;
    for (const [path, body] of Object.entries(seen))
      expect(plain(body) === plain(reference[path]), `${name} answers ${path} as the others do`);
    console.log(`✓ ${name}: ${Object.keys(seen).length} answers as elsewhere`);
  } catch (error) {
    failed++;
    console.log(`✗ ${name}: ${error.message}`);
  }
  stopServers();
}
rmSync(folder, { recursive: true, force: true });
process.exit(failed > 0 ? 1 : 0);

/** Without the site's own address, which differs from host to host. */
function plain(body) {
  return body.replace(/https?:\/\/[\w.:-]+/g, "");
}
