/*
 * Purpose: the production server, for the build in whose folder it stands.
 * Usage: node .next/site-server.mjs, which each build makes of this
 *   PORT (3000), HOSTNAME (all addresses), SITE_MEMORY_MB (32): how much of the site is held,
 *   ACCESS_LOG=1: a line for each answer.
 */
import { createServer } from "node:http";
import { Server as NetServer } from "node:net";
import type { Known } from "../components/live";
import { logAccess } from "./access-log";
import { holdBodies } from "./bodies";
import { type BuiltSite, readBuiltSite, readContent } from "./built-site";
import { renderAtOnce } from "./render-at-once";
import { createSiteHandler } from "./site-server";

const { ACCESS_LOG, PORT = "3000", HOSTNAME, SITE_MEMORY_MB = "32" } = process.env;
const folder = import.meta.dirname;
// For the assets that pages name, and the index of the search.
process.env.SITE_FROZEN = folder;
/** Time for answers under way to end. */
const DRAIN_MS = 10_000;
/** Time for idle connections to be used once more: asked to stop, and when a successor took over. */
const PATIENCE_MS = 500;
const RETIREMENT_MS = 10_000;
/** Longer than a proxy in front keeps a connection, so that it never writes to a closed one. */
const KEEP_ALIVE_MS = 75_000;
/** A visitor who takes nothing of an answer for so long is gone; Node alone would wait for ever. */
const SILENCE_MS = 120_000;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readBuild(): { built: BuiltSite; known: Known } {
  try {
    const [built, site] = [readBuiltSite(folder), readContent(folder)];
    return { built, known: { site, commit: built.commit, render: renderAtOnce } };
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const { built, known } = readBuild();
const bodies = holdBodies(Number(SITE_MEMORY_MB) * 1024 * 1024);
const server = createServer(createSiteHandler(built, known, folder, bodies));
if (ACCESS_LOG === "1") logAccess(server, console.log);
server.keepAliveTimeout = KEEP_ALIVE_MS;
server.timeout = SILENCE_MS;
server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EADDRINUSE") {
    fail(
      `Port ${PORT} is in use: stop what uses it, or choose another, as in PORT=3001 npm start.`,
    );
  }
  fail(`The server cannot listen on port ${PORT}: ${error.message}`);
});
server.listen(Number(PORT), HOSTNAME, () => {
  console.log(`${Object.keys(built.files).length} pages and files on http://localhost:${PORT}`);
});

// Pages in memory need nothing of what failed.
process.on("uncaughtException", (error) => console.error("Uncaught:", error));
process.on("unhandledRejection", (error) => console.error("Unhandled:", error));

let isLeaving = false;
/**
 * Ends, once all under way is answered. A connection ends with its next answer, which says so: closed
 * while idle, it might lose a request that is on its way. After `patience` (ms) idle ones are closed.
 */
function leave(patience: number): void {
  if (isLeaving) return;
  isLeaving = true;
  server.prependListener("request", (_request, response) => {
    response.shouldKeepAlive = false;
  });
  server.on("close", () => process.exit(0));
  // Node's own for HTTP closes idle connections at once.
  NetServer.prototype.close.call(server);
  setTimeout(() => setInterval(() => server.closeIdleConnections(), 50), patience);
  setTimeout(() => process.exit(0), patience + DRAIN_MS);
}
process.on("SIGTERM", () => leave(PATIENCE_MS));
process.on("SIGINT", () => leave(PATIENCE_MS));
process.on("message", (message) => message === "retire" && leave(RETIREMENT_MS));
