/*
 * Purpose: the production server, for the build in SITE_DIST_DIR (.next).
 * Usage: node .next/site-server.mjs, which each build makes of this
 *   PORT (3000), HOSTNAME (all addresses), SITE_MEMORY_MB (64): how much of the site is held.
 */
import { createServer } from "node:http";
import { Server as NetServer } from "node:net";
import type { Site } from "../lib/load";
import { createApi } from "./api";
import { holdBodies } from "./bodies";
import { type BuiltSite, readBuiltSite, readContent } from "./built-site";
import { compileRules } from "./rules";
import { createSiteHandler, type Handler } from "./site-server";

const { SITE_DIST_DIR = ".next", PORT = "3000", HOSTNAME, SITE_MEMORY_MB = "64" } = process.env;
/** Set by scripts/start.mjs when another server holds the port. */
const { SITE_TAKES_OVER } = process.env;
/** Time for answers under way to end, once asked to stop. */
const DRAIN_MS = 10_000;
/** Time for idle connections to be used once more, when a successor has taken over. */
const RETIREMENT_MS = 10_000;
/** Longer than a proxy in front keeps a connection, so that it never writes to a closed one. */
const KEEP_ALIVE_MS = 75_000;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** Next's own server, loaded while pages are already answered. */
async function loadNext(): Promise<Handler> {
  Object.assign(process.env, { NODE_ENV: "production" });
  const { default: next } = await import("next");
  const app = next({ dev: false });
  await app.prepare();
  return app.getRequestHandler();
}

function readBuild(): { site: BuiltSite; content: Site } {
  try {
    return { site: readBuiltSite(SITE_DIST_DIR), content: readContent(SITE_DIST_DIR) };
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const { site, content } = readBuild();
const next = loadNext();
next.catch((error) => console.error("Next does not start; built pages are served:", error));

const bodies = holdBodies(Number(SITE_MEMORY_MB) * 1024 * 1024);
const rules = compileRules(site.rules);
const server = createServer(
  createSiteHandler(site, process.cwd(), rules, bodies, {
    api: createApi({ site: content, commit: site.commit }, rules, bodies),
    next: async (request, response) => (await next)(request, response),
    base: content.base,
  }),
);
server.keepAliveTimeout = KEEP_ALIVE_MS;
// Next listens for web sockets, and would close the connection of whoever offers HTTP/2 too.
server.on("newListener", (event) => {
  if (event === "upgrade") queueMicrotask(() => server.removeAllListeners("upgrade"));
});
server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EADDRINUSE") {
    fail(
      `Port ${PORT} is in use: stop what uses it, or choose another, as in PORT=3001 npm start.`,
    );
  }
  fail(`The server cannot listen on port ${PORT}: ${error.message}`);
});
// The former server answers until this one can answer all.
if (SITE_TAKES_OVER) await next.catch(() => {});
server.listen(Number(PORT), HOSTNAME, () => {
  console.log(`${Object.keys(site.files).length} pages and files on http://localhost:${PORT}`);
});

// Pages in memory need nothing of what failed.
process.on("uncaughtException", (error) => console.error("Uncaught:", error));
process.on("unhandledRejection", (error) => console.error("Unhandled:", error));

server.on("close", () => process.exit(0));
let isStopping = false;
function stop(): void {
  if (isStopping) return;
  isStopping = true;
  server.close();
  setInterval(() => server.closeIdleConnections(), 50);
  setTimeout(() => process.exit(0), DRAIN_MS);
}
process.on("SIGTERM", stop);
process.on("SIGINT", stop);

/**
 * Leaves the port to a successor. A connection ends with its next answer, which says so: closed
 * while idle, it might lose a request that is on its way.
 */
function retire(): void {
  server.prependListener("request", (_request, response) => {
    response.shouldKeepAlive = false;
  });
  // Node's own for HTTP closes idle connections at once.
  NetServer.prototype.close.call(server);
  setTimeout(stop, RETIREMENT_MS);
}
process.on("message", (message) => message === "retire" && retire());
