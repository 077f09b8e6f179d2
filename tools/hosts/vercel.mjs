/*
 * Purpose: the trial of Vercel: its own CLI builds a fresh clone, told nothing but that there is a
 * project, and what its output answers is asked for. Imported, does nothing alone.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ASKED, clone, editor, expect, folder, must, serve } from "./trial.mjs";

/** The override spares it a package that cannot be installed everywhere. */
const CLI = { dependencies: { vercel: "64.0.2" }, overrides: { sandbox: "4.5.0" } };
const PROJECT = { projectId: "prj_0", orgId: "team_0", settings: { framework: "nextjs" } };
/** Pages made on demand, asked for well and badly. */
const FILTERED = [
  "/membres?type=esn&tri=-nom",
  "/membres?q=archives",
  "/membres?au=2023-12-31&depuis=2022-12-31",
  "/membres?fbclid=x",
  "/membres?q=ratp&utm_source=x",
  "/membres?inconnu=1",
  "/membres?au=hier",
  "/recherche?q=archives",
  "/recherche?q=archvies",
  "/integrer/membres?au=2021-12-31",
];
const SERVER = join(import.meta.dirname, "vercel-function.mjs");

/**
 * Builds as Vercel does; `mode` is what Vercel itself may set. What runs there on demand runs here
 * in a folder of the files that the output lists for it, and no others.
 *
 * @returns {Promise<Record<string, string>>} what it answers at each address of `ASKED`
 */
export async function vercel(mode = {}) {
  const cli = installCli();
  const project = clone();
  editor(project).write(".vercel/project.json", JSON.stringify(PROJECT));
  const args = ["build", "--prod", "--yes", "--global-config", join(cli, "config")];
  must(join(cli, "node_modules/.bin/vercel"), args, { cwd: project, env: mode, isBare: true });
  const output = join(project, ".vercel/output");
  const html = readdirSync(output, { recursive: true }).filter((file) => file.endsWith(".html"));
  for (const file of html)
    expect(!hasScript(readFileSync(join(output, file), "utf8")), `${file} has no script`);
  const { routes } = JSON.parse(readFileSync(join(output, "config.json"), "utf8"));
  const tls = routes.find(({ headers }) => headers?.["Strict-Transport-Security"]);
  expect(tls && !tls.has, "Vercel asks for TLS on every answer");

  const functions = join(output, "functions");
  const served = new Map();
  const middleware = await serveFunction(project, "_middleware");
  const seen = {};
  for (const path of ASKED) {
    const { status, body } = await answer(path);
    expect(status === 200 || status === 404, `${path} is answered, not ${status}`);
    seen[path] = body;
  }
  // With a host's adapter, the build leaves no server of ours to compare with.
  if (existsSync(join(project, ".next/site-server.mjs"))) await compareAll();
  return seen;

  /** What Vercel answers at an address: a page that it has, or what runs on demand. */
  async function answer(path) {
    const { headers } = await middleware(path);
    const address = new URL(headers.get("x-middleware-rewrite") ?? path, "http://vercel");
    const { pathname, search } = address;
    const built = ["html", "body"]
      .map((kind) => `${pathname === "/" ? "index" : pathname}.prerender-fallback.${kind}`)
      .find((name) => existsSync(join(functions, name)));
    if (built) return { status: 200, body: readFileSync(join(functions, built), "utf8") };
    const name = functionFor(pathname);
    if (name === undefined)
      return { status: 404, body: readFileSync(join(output, "static/404.html"), "utf8") };
    if (!served.has(name)) served.set(name, await serveFunction(project, name));
    return told(await served.get(name)(pathname + search));
  }

  /** Compares with our server on the same build: the site map, filtered pages, the API, old addresses. */
  async function compareAll() {
    const { port } = await serve([process.execPath, ".next/site-server.mjs"], { cwd: project });
    const ours = (path) => get(port, path);
    const map = await (await ours("/sitemap.xml")).text();
    const { paths } = await (await ours("/api/openapi.json")).json();
    const { oldSite } = JSON.parse(readFileSync(join(project, ".next/site.json"), "utf8"));
    const addresses = [
      ...[...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => new URL(address).pathname),
      ...FILTERED,
      ...Object.keys(paths).map((path) => path.replace("{id}", "ratp")),
      ...oldSite.pages.map(({ path }) => encodeURI(path)).filter((path) => path !== "/"),
    ];
    const different = [];
    for (const address of addresses) {
      const [its, our] = [await answer(address), await told(await ours(address))];
      if (JSON.stringify(its) !== JSON.stringify(our)) different.push(address);
    }
    expect(different.length === 0, `Vercel answers as our server does: ${different.join(" ")}`);
    console.log(`  Vercel answers ${addresses.length} addresses as our server does`);
  }

  /** The function that answers at a path: of its own name, or one to which one or two routes lead. */
  function functionFor(pathname, isLast = false) {
    const names = routes
      // Those with conditions are for scripts, which pages lack.
      .filter(({ src, dest, has }) => src && dest && !has && pattern(src).test(pathname))
      .map(({ src, dest }) => pathname.replace(pattern(src), dest.split("?")[0]));
    const found = [pathname, ...names].find((name) => existsSync(join(functions, `${name}.func`)));
    if (found || isLast) return found;
    // A rewrite first, then the route of what it leads to.
    return names.map((name) => functionFor(name, true)).find((name) => name !== undefined);
  }
}

/** Vercel's routes disregard case, but for those that say otherwise: none of ours does. */
const pattern = (src) => new RegExp(src, "i");

/** An answer as it is compared; a redirect has no body of ours. */
async function told(response) {
  const { status, headers } = response;
  const location = headers.get("location")?.replace(/^http:\/\/[^/]*/, "");
  return location ? { status, location } : { status, body: await response.text() };
}

/** The folder of the CLI, which is installed once, apart from the project. */
function installCli() {
  const path = join(folder, "vercel-cli");
  if (existsSync(path)) return path;
  const { write } = editor(path);
  write("package.json", JSON.stringify({ private: true, ...CLI }));
  write("config/config.json", JSON.stringify({ telemetry: { enabled: false } }));
  try {
    must("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund"], { cwd: path });
  } catch (error) {
    throw new Error(
      `Vercel's CLI could not be installed, and so nothing was tried. ${error.message}`,
    );
  }
  return path;
}

/** Serves a function of the output; gives a way to ask it for an address. */
async function serveFunction(project, name) {
  const source = join(project, ".vercel/output/functions", `${name}.func`);
  const path = mkdtempSync(join(folder, "function-"));
  cpSync(source, path, { recursive: true, dereference: true });
  const { filePathMap } = JSON.parse(readFileSync(join(path, ".vc-config.json"), "utf8"));
  for (const [to, from] of Object.entries(filePathMap)) {
    mkdirSync(dirname(join(path, to)), { recursive: true });
    cpSync(join(project, from), join(path, to));
  }
  const { port } = await serve([process.execPath, SERVER, path], { isBare: true });
  return (address) => get(port, address, { "x-matched-path": name });
}

function get(port, path, headers = {}) {
  const signal = AbortSignal.timeout(60_000);
  return fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual", headers, signal });
}

/** Data are no script. */
function hasScript(page) {
  return /<script\b(?![^>]*\btype="application\/ld\+json")/.test(page);
}
