/*
 * Purpose: install what is missing, build what has changed, serve the site.
 * Usage: npm start        PORT (3000), HOSTNAME, SITE_DATE, SITE_URL, ACCESS_LOG
 *        npm start -- --builds           the builds that one can go back to
 *        npm start -- --build NAME       goes back to one, in the running site too; newest: builds again
 *
 * SIGHUP, or `touch .builds/renew`, builds again, beside, and lets a new server take the port over
 * from the old one without losing a request; when that build fails, the old server goes on. A
 * server that dies is started again. SIGTERM and SIGINT let answers under way end.
 *
 * No SIGHUP ends the site, as when a terminal is closed: this program renews, the Node programs that
 * it starts ignore it, npm's shell has given way to this one (`exec` in package.json); of npm alone
 * it is the end.
 */
import { spawn } from "node:child_process";
import cluster from "node:cluster";
import { once } from "node:events";
import { readFileSync, rmSync, watchFile, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { buildToServe, listBuilds, pin } from "./build.mjs";
import { fail, ROOT } from "./run.mjs";

const RESTART_AFTER_MS = 1000;
const LOOK_EVERY_MS = 1000;
const PID = ".builds/pid";
const RENEW = ".builds/renew";
const IGNORE_SIGHUP = encodeURIComponent('process.on("SIGHUP", () => {})');

/** The server that takes new connections, and its build. */
let serving;
let building;
let isAsked = false;
let isStopping = false;

/** Starts a server on a build; a later one takes connections only when it can answer all. */
async function serve(folder) {
  if (isStopping) return;
  cluster.setupPrimary({ exec: join(ROOT, folder, "site-server.mjs") });
  const worker = cluster.fork();
  worker.once("exit", () => ended(worker));
  await Promise.race([once(worker, "listening"), once(worker, "exit")]);
  // One that has only just begun does not ignore it yet.
  if (worker.process.signalCode === "SIGHUP") return serve(folder);
  if (worker.isDead()) return;
  const former = serving;
  serving = { worker, folder };
  if (former && !former.worker.isDead()) former.worker.send("retire");
}

function ended(worker) {
  const { exitCode, signalCode } = worker.process;
  if (isStopping && Object.values(cluster.workers).every((one) => one.isDead())) process.exit(0);
  if (!serving && signalCode !== "SIGHUP") process.exit(exitCode || 1);
  if (isStopping || serving?.worker !== worker) return;
  console.error(`The server ended (${signalCode ?? exitCode}): it is started again.`);
  restart();
}

async function restart() {
  await wait(RESTART_AFTER_MS);
  if (!serving.worker.isDead()) return;
  await serve(serving.folder);
  if (!serving.worker.isDead()) return;
  // Of a build that was damaged meanwhile, no server can start.
  await renew();
  restart();
}

/** Builds, and serves what was built; asked meanwhile, does so once more. */
async function renew() {
  isAsked = true;
  if (building) return;
  while (isAsked && !isStopping) {
    isAsked = false;
    // A program of its own: whatever ends it, this one goes on.
    building = spawn(process.execPath, ["scripts/build.mjs"], { stdio: outputs() });
    await once(building, "exit").catch(console.error);
    const folder = buildToServe();
    if (folder && folder !== serving?.folder) await serve(folder);
  }
  building = undefined;
  if (!serving) process.exit(1);
}

/** A build would fail on writing to a terminal that was closed. */
function outputs() {
  try {
    writeSync(1, "Looking for changes…\n");
    return "inherit";
  } catch {
    return "ignore";
  }
}

function stop(signal) {
  isStopping = true;
  building?.kill();
  const workers = Object.values(cluster.workers);
  if (workers.length === 0) process.exit(0);
  for (const worker of workers) worker.process.kill(signal);
}

/** Obeys the words of the command line; ends the program where nothing is to be started. */
function obey() {
  const known = { builds: { type: "boolean" }, build: { type: "string" } };
  const { builds, build } = parseArgs({ options: known }).values;
  if (builds) console.log(listBuilds());
  if (build) pin(build);
  const isRunning = build && isSiteRunning();
  if (isRunning) {
    writeFileSync(RENEW, "");
    console.log("The running site takes it over.");
  }
  if (builds || isRunning) process.exit(0);
}

/** Whether a site runs from this folder. */
function isSiteRunning() {
  try {
    return process.kill(Number(readFileSync(PID, "utf8")), 0);
  } catch {
    return false;
  }
}

/** In a folder that cannot be written, nobody pins anything either. */
function notePid() {
  try {
    writeFileSync(PID, String(process.pid));
    process.on("exit", () => rmSync(PID, { force: true }));
  } catch {}
}

process.chdir(ROOT);
try {
  obey();
} catch ({ message }) {
  fail(message);
}
process.on("SIGHUP", renew);
process.on("SIGTERM", stop);
process.on("SIGINT", stop);
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} --import=data:text/javascript,${IGNORE_SIGHUP}`;
// Workers share the port itself: a connection waits for whichever is free, and none is lost.
cluster.schedulingPolicy = cluster.SCHED_NONE;
watchFile(RENEW, { interval: LOOK_EVERY_MS }, (now, before) => {
  if (now.mtimeMs > before.mtimeMs) renew();
});
await renew();
notePid();
