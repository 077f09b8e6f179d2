import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { Agent, get, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { buildSync } from "esbuild";
import { afterEach, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { scripts } from "../package.json";
import { freePort } from "./run.mjs";
import { makeSandbox, type Sandbox } from "./sandbox";

/**
 * Stands for Next: builds one page of what its source says, with our own server; or fails; where a
 * file "wait" gives a command, runs that first, and fails with it.
 */
const BUILD = `
  const { spawn } = require("node:child_process");
  const { createHash } = require("node:crypto");
  const { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
  const post = readFileSync("posts/a.mdx", "utf8");
  if (post === "faulty") process.exit(1);
  const folder = process.env.SITE_DIST_DIR;
  mkdirSync(folder, { recursive: true });
  writeFileSync(folder + "/page.html", post);
  writeFileSync(folder + "/document.pdf", "x".repeat(12_000_000));
  if (existsSync("wait")) {
    const [command, ...args] = JSON.parse(readFileSync("wait", "utf8"));
    writeFileSync("building", String(process.pid));
    spawn(command, args).on("exit", (code) => code === 0 ? finish() : process.exit(1));
  } else finish();
  function finish() {
    const hash = createHash("sha256").update(post).digest("base64url").slice(0, 12);
    const file = { path: "page.html", status: 200, headers: { "content-type": "text/html" }, hash, size: post.length };
    cpSync("site-server.mjs", folder + "/site-server.mjs");
    const big = { path: "document.pdf", status: 200, headers: { "content-type": "application/pdf" }, hash: "x", size: 12_000_000 };
    writeFileSync(folder + "/built-site.json", JSON.stringify({ files: { "/": file, "/document": big }, notFound: file, serverError: file, commit: null }));
    writeFileSync(folder + "/site.json", JSON.stringify({ config: { publisher: null }, register: { members: [] }, posts: [], moved: [] }));
  }
`;
/** Commands that work as long as there is that file: a worker of Next's, and a native helper. */
const WORKER = [
  process.execPath,
  "-e",
  `const { existsSync, writeFileSync } = require("node:fs");
  writeFileSync("working", "");
  setInterval(() => existsSync("wait") || process.exit(), 20);`,
];
const HELPER = ["sh", "-c", "touch working; while test -e wait; do sleep 0.02; done"];

let bundle: Sandbox["write"];
let started: number[] = [];
beforeAll(() => {
  const text = buildSync({
    entryPoints: ["server/main.ts"],
    bundle: true,
    platform: "node",
    format: "esm",
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    write: false,
  }).outputFiles[0]?.text;
  bundle = (path) => writeFileSync(path, text ?? "");
});
afterEach(() => {
  for (const group of started) endGroup(group);
  started = [];
});

function endGroup(group: number): void {
  try {
    process.kill(-group, "SIGKILL");
  } catch {
    // It has ended.
  }
}

/** A made-up project. */
function makeProject(post = "un"): Sandbox {
  const project = makeSandbox();
  project.install();
  const manifest = { type: "module", engines: { node: ">=20.19" }, scripts };
  project.write("package.json", JSON.stringify(manifest));
  project.write("node_modules/next/dist/bin/next", BUILD);
  project.write("posts/a.mdx", post);
  bundle(join(project.root, "site-server.mjs"), "");
  return project;
}

/** Starts a project, by itself or through npm: the process, and a way to ask for an address. */
async function launch(project: Sandbox, command = [process.execPath, "scripts/start.mjs"]) {
  const port = await freePort();
  const { PATH = "", HOME = "" } = process.env;
  const [program = "", ...args] = command;
  const server = spawn(program, args, {
    cwd: project.root,
    // A group of its own, as a terminal gives it.
    detached: true,
    env: {
      PATH,
      HOME,
      PORT: String(port),
      SITE_DATE: "2021-12-21",
      NODE_ENV: "production",
      npm_config_update_notifier: "false",
    },
  });
  const { pid } = server;
  if (pid === undefined) throw new Error(`${program} does not start`);
  started.push(pid);
  return { project, server, pid, port, ...visitor(port) };
}

/** A made-up project in service. */
async function start(command?: string[]) {
  const site = await launch(makeProject(), command);
  await until(async () => (await site.ask("/")) === "un");
  return site;
}

/** The processes that one has started, and those that they have. */
function descendants(pid: number): number[] {
  const all = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
  const pairs = all.split("\n").map((line) => line.trim().split(/\s+/).map(Number));
  const children = pairs.flatMap(([child = 0, parent]) => (parent === pid ? [child] : []));
  return children.flatMap((child) => [child, ...descendants(child)]);
}

/** One visitor, who keeps connections. */
function visitor(port: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  onTestFinished(() => agent.destroy());
  return {
    async ask(path: string): Promise<string> {
      const request = get({ port, path, agent });
      const [response]: IncomingMessage[] = await once(request, "response").catch((cause) => {
        throw Object.assign(new Error("no answer", { cause }), { isNew: !request.reusedSocket });
      });
      const chunks: Buffer[] = [];
      for await (const chunk of response ?? []) chunks.push(chunk);
      return Buffer.concat(chunks).toString();
    },
  };
}

async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await Promise.resolve(isSo()).catch(() => false))) await wait(50);
}

/** Asks without pause until `isOver`; gives every answer, and rejects when one is lost. */
async function answersUntil(
  site: Awaited<ReturnType<typeof start>>,
  isOver: () => boolean,
): Promise<string[]> {
  const answers: string[] = [];
  const ask = async (path: string) => {
    while (!isOver()) answers.push(shortened(await site.ask(path)));
  };
  await Promise.all([ask("/"), ask("/"), ask("/"), ask("/document")]);
  return answers;
}

/** Of the big document, which is streamed, its length. */
function shortened(answer: string): string {
  return answer.startsWith("xx") ? String(answer.length) : answer;
}

/** The server in service. */
function worker({ pid }: { pid: number }): number | undefined {
  return descendants(pid)[0];
}

test("a new build takes over from the old one without losing a request", async () => {
  const site = await start();
  site.project.write("posts/a.mdx", "deux");
  site.server.kill("SIGHUP");
  let last = "";
  let left = 200;
  const isOver = () => last === "deux" && left-- < 0;
  const watch = (async () => {
    while (!isOver()) last = await site.ask("/");
  })();
  const answers = await answersUntil(site, isOver);
  await watch;
  expect(new Set(answers)).toEqual(new Set(["un", "12000000", "deux"]));
});

test("a failed build leaves the old one in service", async () => {
  const site = await start();
  let said = "";
  site.server.stderr?.on("data", (chunk) => (said += chunk));
  site.project.write("posts/a.mdx", "faulty");
  site.server.kill("SIGHUP");
  const answers = await answersUntil(site, () => said.includes("stays in service"));
  expect(new Set(answers)).toEqual(new Set(["un", "12000000"]));
});

test("a build killed in the middle leaves the old one in service, and the next one goes well", async () => {
  const site = await start();
  site.project.write("posts/a.mdx", "deux");
  site.project.write("wait", JSON.stringify(WORKER));
  site.server.kill("SIGHUP");
  const build = await buildOf(site.project);
  rmSync(join(site.project.root, "wait"));
  process.kill(build, "SIGKILL");
  expect(await site.ask("/")).toBe("un");
  site.project.write("posts/a.mdx", "trois");
  site.server.kill("SIGHUP");
  await until(async () => (await site.ask("/")) === "trois");
});

test("whoever may write to the folder renews without a signal", async () => {
  const site = await start();
  site.project.write("posts/a.mdx", "deux");
  site.project.write(".builds/renew", "");
  await until(async () => (await site.ask("/")) === "deux");
});

test("goes back to a build while it runs, stays there, and builds again when it is told", async () => {
  const site = await start();
  const launchWith = (...words: string[]) =>
    execFileSync(process.execPath, ["scripts/start.mjs", ...words], {
      cwd: site.project.root,
      encoding: "utf8",
    });
  site.project.write("posts/a.mdx", "deux");
  site.project.write(".builds/renew", "");
  await until(async () => (await site.ask("/")) === "deux");
  const [, former = ""] = readFileSync(join(site.project.root, ".builds/current"), "utf8").split(
    "\n",
  );
  expect(launchWith("--builds")).toMatch(new RegExp(`\\* \\S+ .*\n {2}${former} `));
  expect(launchWith("--build", former)).toContain("The running site takes it over.");
  await until(async () => (await site.ask("/")) === "un");
  site.project.write("posts/a.mdx", "trois");
  site.project.write(".builds/renew", "again");
  await wait(1500);
  expect(await site.ask("/")).toBe("un");
  launchWith("--build", "newest");
  await until(async () => (await site.ask("/")) === "trois");
});

test("says which builds there are, where one is asked for that is not", async () => {
  const site = await start();
  const run = spawnSync(process.execPath, ["scripts/start.mjs", "--build", "nulle-part"], {
    cwd: site.project.root,
    encoding: "utf8",
  });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('There is no build "nulle-part". Builds, newest first');
});

test("a server that dies is started again", async () => {
  const site = await start();
  const former = worker(site) ?? 0;
  process.kill(former, "SIGKILL");
  await until(() => worker(site) !== undefined && worker(site) !== former);
  await until(async () => (await site.ask("/")) === "un");
});

test("a build that was damaged in service is made anew when its server dies", async () => {
  const site = await start();
  const builds = () => readFileSync(join(site.project.root, ".builds/current"), "utf8").split("\n");
  const [build = ""] = builds();
  truncateSync(join(site.project.root, ".builds", build, "site.json"), 1);
  process.kill(worker(site) ?? 0, "SIGKILL");
  await until(() => builds()[0] !== build);
  await until(async () => (await site.ask("/")) === "un");
});

test("asked to stop while it is busy, it loses no request", async () => {
  const site = await start();
  const ended = once(site.server, "exit");
  let isRefused = false;
  const lost: unknown[] = [];
  const visit = async () => {
    while (!isRefused)
      await site.ask("/").catch((error) => {
        // The system refuses new connections, or resets those that it took for us at the last moment.
        isRefused = Reflect.get(error, "isNew") === true;
        if (!isRefused) lost.push(error);
      });
  };
  const visits = Promise.all(Array.from({ length: 8 }, visit));
  await wait(200);
  site.server.kill("SIGTERM");
  await visits;
  expect(lost).toEqual([]);
  expect((await ended)[0]).toBe(0);
});

test("asked to stop, it ends with code 0, once what is under way is answered", async () => {
  const site = await start();
  const request = get({ port: site.port, path: "/document" });
  const [response]: IncomingMessage[] = await once(request, "response");
  const ended = once(site.server, "exit");
  site.server.kill("SIGTERM");
  await wait(200);
  expect(site.server.exitCode).toBeNull();
  let length = 0;
  for await (const chunk of response ?? []) length += chunk.length;
  expect(length).toBe(12_000_000);
  expect((await ended)[0]).toBe(0);
});

const NPM_START = ["npm", "start"];

test("npm, asked to stop, ends the site with code 0", async () => {
  const site = await start(NPM_START);
  const processes = descendants(site.pid);
  site.server.kill("SIGTERM");
  expect((await once(site.server, "exit"))[0]).toBe(0);
  expect(processes.filter(isRunning)).toEqual([]);
});

describe.each<[string, (npm: number) => number[], string[]]>([
  ["npm", (npm) => [npm], HELPER],
  ["scripts/start.mjs", (npm) => descendants(npm).slice(0, 1), HELPER],
  ["each Node process below", (npm) => descendants(npm).slice(1), WORKER],
  ["all of them, as when a terminal is closed", (npm) => [-npm], HELPER],
])("a SIGHUP to %s", (_name, whom, inBuild) => {
  const hangUp = (npm: number) => {
    for (const pid of whom(npm)) process.kill(pid, "SIGHUP");
  };

  test("leaves the first build to go on", async () => {
    const project = makeProject();
    project.write("wait", JSON.stringify(inBuild));
    const site = await launch(project, NPM_START);
    await buildOf(project);
    hangUp(site.pid);
    rmSync(join(project.root, "wait"));
    await until(async () => (await site.ask("/")) === "un");
  });

  test("loses no request, and the next renewal goes well", async () => {
    const site = await start(NPM_START);
    let last = "un";
    const answers = answersUntil(site, () => last === "deux");
    hangUp(site.pid);
    site.project.write("posts/a.mdx", "deux");
    site.project.write(".builds/renew", "");
    await until(async () => {
      last = await site.ask("/");
      return last === "deux";
    });
    expect(new Set(await answers)).toContain("un");
  });
});

/** The process of the build, once its command works. */
async function buildOf({ root }: Sandbox): Promise<number> {
  await until(() => existsSync(join(root, "working")));
  return Number(readFileSync(join(root, "building"), "utf8"));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
