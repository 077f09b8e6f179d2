/*
 * Purpose: install what is missing, build what has changed, serve the site.
 * Usage: npm start        PORT (3000), HOSTNAME, SITE_DATE, SITE_URL
 *
 * SIGHUP builds again, beside, and lets a new server take the port over from the old one without
 * losing a request; when that build fails, the old server goes on. A server that dies is started
 * again. SIGTERM and SIGINT let answers under way end.
 */
import { spawn } from "node:child_process";
import cluster from "node:cluster";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { build, newestBuild } from "./build.mjs";
import { install } from "./install.mjs";
import { endWithNpm, ROOT } from "./run.mjs";

const RESTART_AFTER_MS = 1000;

/** The server that takes new connections, and its build. */
let serving;
let isStopping = false;
let building;
let renewal = Promise.resolve();

/** Starts a server on a build; a later one takes connections only when it can answer all. */
async function serve(folder) {
  cluster.setupPrimary({ exec: join(ROOT, folder, "site-server.mjs") });
  const env = { SITE_DIST_DIR: folder, SITE_TAKES_OVER: serving ? "1" : "" };
  const worker = cluster.fork(env);
  worker.once("exit", () => ended(worker));
  await Promise.race([once(worker, "listening"), once(worker, "exit")]);
  if (worker.isDead()) return;
  const former = serving;
  serving = { worker, folder };
  if (former && !former.worker.isDead()) former.worker.send("retire");
}

async function ended(worker) {
  const { exitCode, signalCode } = worker.process;
  if (isStopping && Object.values(cluster.workers).every((one) => one.isDead())) process.exit(0);
  if (!serving) process.exit(exitCode || 1);
  if (isStopping || serving.worker !== worker) return;
  console.error(`The server ended (${signalCode ?? exitCode}): it is started again.`);
  await wait(RESTART_AFTER_MS);
  await serve(serving.folder);
}

async function renew() {
  // A program of its own: whatever ends it, this one goes on.
  building = spawn(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
  const [code] = await once(building, "exit");
  const folder = newestBuild();
  if (code === 0 && folder !== serving.folder) await serve(folder);
}

function stop(signal) {
  isStopping = true;
  if (building) building.kill();
  for (const worker of Object.values(cluster.workers)) worker.process.kill(signal);
}

endWithNpm();
process.chdir(ROOT);
await install();
const { folder } = await build();
// Workers share the port itself: a connection waits for whichever is free, and none is lost.
cluster.schedulingPolicy = cluster.SCHED_NONE;
process.on("SIGTERM", stop);
process.on("SIGINT", stop);
process.on("SIGHUP", () => {
  renewal = renewal.then(renew);
});
await serve(folder);
