import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, buildSync } from "esbuild";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { hashOf } from "../lib/api/http";
import { siteExample } from "../lib/api/site-example";

test("the server takes in nothing of what reads content: the frozen site is enough", () => {
  const { metafile } = buildSync({
    entryPoints: ["server/main.ts"],
    ...{ bundle: true, write: false, metafile: true, platform: "node", format: "esm" },
    ...{ packages: "external" },
    external: ["#*"],
  });
  const taken = Object.keys(metafile.inputs);
  expect(taken).toContain("lib/members/find.ts");
  const reading = ["lib/members/official-territories.ts", "lib/load.ts", "lib/content/files.ts"];
  expect(taken.filter((path) => reading.includes(path))).toEqual([]);
});

const folder = mkdtempSync(join(tmpdir(), "main-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A build of one page, with our server in one file. */
beforeAll(async () => {
  const require =
    'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';
  await build({
    ...{ entryPoints: ["server/main.ts"], outfile: join(folder, "site-server.mjs") },
    ...{ bundle: true, platform: "node", format: "esm", banner: { js: require } },
  });
  const [path, content] = ["page.html", "<h1>Accueil</h1>"];
  writeFileSync(join(folder, path), content);
  const hash = hashOf(content);
  const page = { path, status: 200, headers: { "content-type": "text/html" }, hash, size: 16 };
  const pages = { notFound: { ...page, status: 404 }, serverError: { ...page, status: 500 } };
  const built = { files: { "/": page }, ...pages, commit: "abc123" };
  writeFileSync(join(folder, "built-site.json"), JSON.stringify(built));
  writeFileSync(join(folder, "site.json"), JSON.stringify(siteExample));
  const addresses = { stylesheet: "/a.css", article: "/b.css", font: "/c.woff2", feeds: "/d.css" };
  writeFileSync(join(folder, "assets.json"), JSON.stringify({ addresses, files: [] }));
});

/** A port that nobody uses, and a server on it until it is closed. */
async function takePort() {
  const server = createServer();
  await once(server.listen(0), "listening");
  const address = server.address();
  const port = address && typeof address === "object" ? String(address.port) : "";
  return { port, free: () => new Promise((resolve) => server.close(resolve)) };
}

/** Starts the server of a folder: what it says, as it says it, and its end. */
function start(environment: Record<string, string>, from = folder) {
  const program = join(from, "site-server.mjs");
  const server = spawn(process.execPath, [program], {
    env: { NODE_ENV: "production", ...environment },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  onTestFinished(() => void server.kill("SIGKILL"));
  const said: string[] = [];
  for (const stream of [server.stdout, server.stderr])
    stream?.setEncoding("utf8").on("data", (text) => said.push(text));
  return { server, said, ended: once(server, "close") };
}

async function startOnFreePort(environment: Record<string, string> = {}) {
  const { port, free } = await takePort();
  await free();
  const started = start({ PORT: port, ...environment });
  await expect.poll(() => started.said.join(""), { timeout: 60_000 }).toContain("localhost");
  return { ...started, port, address: `http://localhost:${port}` };
}

test("it says how much it serves and where, and nothing of each answer", async () => {
  const { said, address } = await startOnFreePort();
  expect(await (await fetch(address)).text()).toBe("<h1>Accueil</h1>");
  expect((await fetch(`${address}/membres?q=ratp`)).status).toBe(200);
  expect(await (await fetch(`${address}/api/health`)).json()).toMatchObject({ commit: "abc123" });
  expect(said.join("")).toBe(`1 pages and files on ${address}\n`);
});

test("it tells each answer where it is asked to", async () => {
  const { said, address } = await startOnFreePort({ ACCESS_LOG: "1" });
  await fetch(`${address}/?q=a`);
  await expect.poll(() => said.join("")).toMatch(/^GET \/ 200 \d+ \d+$/m);
});

test("without a complete build it says what to do, and ends", async () => {
  const empty = mkdtempSync(join(tmpdir(), "main-"));
  onTestFinished(() => rmSync(empty, { recursive: true }));
  copyFileSync(join(folder, "site-server.mjs"), join(empty, "site-server.mjs"));
  const { said, ended } = start({}, empty);
  expect(await ended).toEqual([1, null]);
  expect(said.join("")).toBe(
    `No complete build in ${empty}: run "npm start", or "npm run build" first.\n`,
  );
});

test("on a port in use it says so, and ends", async () => {
  const { port, free } = await takePort();
  onTestFinished(() => void free());
  const { said, ended } = start({ PORT: port });
  expect(await ended).toEqual([1, null]);
  expect(said.join("")).toMatch(new RegExp(`^Port ${port} is in use: .*PORT=3001 npm start\\.\n$`));
});

test("on an address that is not its own it says that it cannot listen, and ends", async () => {
  const { said, ended } = start({ PORT: "80", HOSTNAME: "192.0.2.1" });
  expect(await ended).toEqual([1, null]);
  expect(said.join("")).toMatch(/^The server cannot listen on port 80: /);
});

test.each<[string, (server: ChildProcess) => void]>([
  ["SIGTERM", (server) => server.kill("SIGTERM")],
  ["SIGINT", (server) => server.kill("SIGINT")],
  ["a successor's message", (server) => server.send("retire")],
])(
  "asked to stop by %s, it ends with code 0 once an idle connection has had its time",
  async (_, ask) => {
    const { server, address, ended } = await startOnFreePort();
    await (await fetch(address)).text();
    ask(server);
    expect(await ended).toEqual([0, null]);
  },
);

test("any other message changes nothing", async () => {
  const { server, address } = await startOnFreePort();
  server.send("hello");
  for (let count = 0; count < 3; count++) expect((await fetch(address)).status).toBe(200);
});
