import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { Agent, get, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { buildSync } from "esbuild";
import { afterEach, beforeAll, expect, onTestFinished, test } from "vitest";
import { freePort } from "./bench/served";
import { makeSandbox, type Sandbox } from "./sandbox";

/** Stands for Next: builds one page of what its source says, with our own server; or fails; or hangs. */
const BUILD = `
  const { cpSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
  const post = readFileSync("posts/a.mdx", "utf8");
  if (post === "faulty") process.exit(1);
  const folder = process.env.SITE_DIST_DIR;
  mkdirSync(folder, { recursive: true });
  writeFileSync(folder + "/page.html", post);
  writeFileSync("building", String(process.pid));
  if (post === "endless") setInterval(() => {}, 1000);
  else {
    const file = { path: folder + "/page.html", status: 200, headers: { "content-type": "text/html" }, hash: post, size: post.length };
    cpSync("site-server.mjs", folder + "/site-server.mjs");
    writeFileSync(folder + "/built-site.json", JSON.stringify({ files: { "/": file }, notFound: file, serverError: file, rules: [], live: ["^/api/"] }));
  }
`;
const NEXT = `export default () => ({
  prepare: () => new Promise((resolve) => setTimeout(resolve, 300)),
  getRequestHandler: () => (request, response) => setTimeout(() => response.end(request.url === "/api/pid" ? String(process.pid) : "next"), 50),
});`;

let bundle: Sandbox["write"];
let started: ChildProcess[] = [];
beforeAll(() => {
  const text = buildSync({
    entryPoints: ["server/main.ts"],
    bundle: true,
    external: ["next"],
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
  for (const process of started) process.kill("SIGKILL");
  started = [];
});

/** A made-up project in service: its process, and a way to ask it for an address. */
async function start(post = "un") {
  const project = makeSandbox();
  project.install();
  project.write("node_modules/next/package.json", JSON.stringify({ exports: "./index.mjs" }));
  project.write("node_modules/next/index.mjs", NEXT);
  project.write("node_modules/next/dist/bin/next", BUILD);
  project.write("posts/a.mdx", post);
  bundle(join(project.root, "site-server.mjs"), "");
  const port = await freePort();
  const { PATH = "" } = process.env;
  const env = {
    PATH,
    PORT: String(port),
    SITE_DATE: "2021-12-21",
    NODE_ENV: "production" as const,
  };
  const server = spawn(process.execPath, [join(project.root, "scripts/start.mjs")], { env });
  started.push(server);
  const site = { project, server, ...visitor(port) };
  await until(async () => (await site.ask("/")) === post);
  return site;
}

/** One visitor, who keeps connections. */
function visitor(port: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  onTestFinished(() => agent.destroy());
  return {
    async ask(path: string): Promise<string> {
      const request = get({ port, path, agent });
      const [response]: IncomingMessage[] = await once(request, "response");
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
    while (!isOver()) answers.push(await site.ask(path));
  };
  await Promise.all([ask("/"), ask("/"), ask("/"), ask("/api/slow")]);
  return answers;
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
  expect(new Set(answers)).toEqual(new Set(["un", "next", "deux"]));
}, 30_000);

test("a failed build leaves the old one in service", async () => {
  const site = await start();
  let said = "";
  site.server.stderr?.on("data", (chunk) => (said += chunk));
  site.project.write("posts/a.mdx", "faulty");
  site.server.kill("SIGHUP");
  const answers = await answersUntil(site, () => said.includes("stays in service"));
  expect(new Set(answers)).toEqual(new Set(["un", "next"]));
}, 30_000);

test("a build killed in the middle leaves the old one in service, and the next one goes well", async () => {
  const site = await start();
  site.project.write("posts/a.mdx", "endless");
  const mark = join(site.project.root, "building");
  writeFileSync(mark, "");
  site.server.kill("SIGHUP");
  await until(() => readFileSync(mark, "utf8") !== "");
  process.kill(Number(readFileSync(mark, "utf8")), "SIGKILL");
  expect(await site.ask("/")).toBe("un");
  site.project.write("posts/a.mdx", "trois");
  site.server.kill("SIGHUP");
  await until(async () => (await site.ask("/")) === "trois");
}, 30_000);

test("a server that dies is started again", async () => {
  const site = await start();
  const worker = await site.ask("/api/pid");
  process.kill(Number(worker), "SIGKILL");
  await until(async () => ![worker, ""].includes(await site.ask("/api/pid")));
}, 30_000);

test("asked to stop, it ends with code 0", async () => {
  const site = await start();
  const answer = site.ask("/api/slow");
  await wait(20);
  site.server.kill("SIGTERM");
  expect(await answer).toBe("next");
  expect((await once(site.server, "exit"))[0]).toBe(0);
}, 30_000);
