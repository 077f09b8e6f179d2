/** Commands and servers that a measurement starts, what they take, and what they answer. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { type Served, startServer } from "../servers.mjs";

/** What a command took. */
export interface Measured {
  /** By the clock. */
  seconds: number;
  /** Of all its processes, user and system. */
  cpuSeconds: number;
  /** Most memory (MB, resident) of all its processes together, sampled; 0 where /proc is absent. */
  peakMb: number;
}

const SAMPLED_EVERY_MS = 100;
/** POSIX: `times` ends with what the shell's children took, user then system. */
const TIMED = '"$@"; code=$?; times; exit $code';
/** Of a build of one day; a host's own settings do not count. */
const BUILD = { NODE_ENV: "production", SITE_DATE: "2026-11-24", SITE_DIST_DIR: ".next" } as const;

/**
 * Runs Node in a project to its end and measures it, its own processes alone.
 *
 * @throws Error with all that it said, when it fails
 */
export function measuredRun(cwd: string, ...args: string[]): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn("sh", ["-c", TIMED, "sh", process.execPath, ...args], {
      cwd,
      env: { ...process.env, ...BUILD, NEXT_TELEMETRY_DISABLED: "1" },
      detached: true,
    });
    let output = "";
    let peakMb = 0;
    const cpu = new Map<string, number>();
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    const sampling = setInterval(() => {
      const pids = groupOf(child.pid ?? 0);
      peakMb = Math.max(peakMb, sum(pids.map(memoryOf)));
      for (const pid of pids) cpu.set(pid, cpuOf(pid) || (cpu.get(pid) ?? 0));
    }, SAMPLED_EVERY_MS);
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(sampling);
      if (code !== 0) return reject(new Error(`${args.join(" ")} failed:\n${output}`));
      resolve({
        seconds: (performance.now() - started) / 1000,
        // `times` counts no process that ended after its parent, as Next's workers may.
        cpuSeconds: Math.max(readTimes(output), sum([...cpu.values()])),
        peakMb: Math.round(peakMb),
      });
    });
  });
}

/** The seconds in the last line of `times`: `1m2.5s 0m3.25s` is 65.75. */
export function readTimes(output: string): number {
  const line = output.trim().split("\n").at(-1) ?? "";
  return [...line.matchAll(/(\d+)m([\d.,]+)s/g)]
    .map(([, minutes, seconds = ""]) => Number(minutes) * 60 + Number(seconds.replace(",", ".")))
    .reduce((sum, seconds) => sum + seconds, 0);
}

/** Resident memory (MB) of a process, or 0. */
export function memoryOf(pid: number | string): number {
  const status = quietly(() => readFileSync(`/proc/${pid}/status`, "utf8"), "");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

/** CPU seconds that a process has taken, or NaN; Linux counts them in hundredths. */
export function cpuOf(pid: number | string): number {
  const [user, system] = quietly(() => statOf(pid).slice(11, 13), []);
  return (Number(user) + Number(system)) / 100;
}

/** The processes of a group; none where /proc is absent. */
function groupOf(group: number): string[] {
  return quietly(() => readdirSync("/proc"), [])
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => quietly(() => Number(statOf(pid)[2]), 0) === group);
}

/** A process may end, and its files in /proc go, while they are read. */
function quietly<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The fields of /proc/PID/stat after the name, which may hold spaces. */
function statOf(pid: number | string): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

/** Starts our server on the build `distDir` of the project at `root`. */
export function startOurs(root: string, distDir: string): Promise<Served> {
  return start(root, distDir, `${distDir}/site-server.mjs`);
}

/** Starts `next start` on the build `distDir` of the project at `root`. */
export function startNext(root: string, distDir: string): Promise<Served> {
  return start(root, distDir, "node_modules/next/dist/bin/next", "start");
}

/** Starts a server of Node's own that sends one body to all: the floor under every server. */
export function startBare(root: string, headers: object, body: Buffer): Promise<Served> {
  const code = `const body = Buffer.from("${body.toString("base64")}", "base64");
    require("node:http").createServer((_, response) =>
      response.writeHead(200, ${JSON.stringify(headers)}).end(body)).listen(process.env.PORT);`;
  return start(root, "", "-e", code);
}

function start(cwd: string, distDir: string, ...args: string[]): Promise<Served> {
  const env = { ...process.env, NODE_ENV: "production" as const, SITE_DIST_DIR: distDir };
  return startServer([process.execPath, ...args], { cwd, env });
}

/** One answer over a connection of its own. */
export interface Travelled {
  status: number;
  headers: IncomingMessage["headers"];
  /** Encoded as it came. */
  body: Buffer;
  /** All that came over the wire, status line and headers included. */
  bytes: number;
}

/** Asks for a path as a present browser does. */
export async function travel(origin: string, path: string): Promise<Travelled> {
  // Node alone would say that it closes the connection, and be answered so.
  const headers = { connection: "keep-alive", "accept-encoding": "gzip, deflate, br, zstd" };
  const request = get(origin + path, { agent: false, headers });
  const [response]: IncomingMessage[] = await once(request, "response");
  if (!response) throw new Error(`${path}: no answer`);
  const { socket } = response;
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: Buffer.concat(chunks),
    bytes: socket.bytesRead,
  };
}
