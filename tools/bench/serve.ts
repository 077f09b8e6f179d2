import { spawnSync } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { addDays } from "../../lib/dates/day";
import type { Served } from "../servers.mjs";
import { cpuOf, memoryOf, startBare, startNext, startOurs, travel } from "./processes";
import { median, rounded, type Section } from "./section";

const CONNECTIONS = 50;
const ROUNDS = 5;
const SECONDS = 2;

const ARTICLE = "/actualites/42utilisateurs";
/** Built pages, a filtered one, and the API. */
const PATHS = [
  ARTICLE,
  "/",
  "/membres",
  "/membres/ratp",
  "/membres?au=2021-12-31",
  "/api/members?on=2021-12-31",
];

/** What one round of load saw. */
export interface Round {
  requestsPerSecond: number;
  /** Milliseconds under which 99 of 100 answers stayed. */
  p99: number;
  requests: number;
}

interface Speed extends Pick<Round, "requestsPerSecond" | "p99"> {
  /** CPU of the server for one answer, in microseconds: what a busy machine disturbs least. */
  cpu: number;
}

/** Our server beside `next start` on one build. */
export async function compareServers(root: string, distDir: string): Promise<Section> {
  const title = "Serving, beside next start";
  if (spawnSync("wrk", ["--version"]).error)
    return { title, rows: {}, breaches: ["Not measured: install wrk (Debian: apt install wrk)."] };
  const servers = [await startOurs(root, distDir), await startNext(root, distDir)];
  const rows: Record<string, Record<string, number>> = {};
  try {
    for (const path of PATHS) {
      const [our, its] = speedsOf(servers, path);
      if (our === undefined || its === undefined) continue;
      rows[path] = {
        "req/s": our.requestsPerSecond,
        "next req/s": its.requestsPerSecond,
        ratio: rounded(our.requestsPerSecond / its.requestsPerSecond),
        "p99 ms": our.p99,
        "next p99 ms": its.p99,
        "p99 ratio": rounded(its.p99 / our.p99),
        "CPU µs": our.cpu,
        "next CPU µs": its.cpu,
        "CPU ratio": rounded(its.cpu / our.cpu),
      };
    }
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
  const notes = `wrk, ${CONNECTIONS} connections, medians of ${ROUNDS} alternating rounds of ${SECONDS} s. An answer to a query is made once, and held.`;
  return { title, notes, rows };
}

const QUERIES = 20_000;
/** Connections that stay open, as those of visitors do. */
const LANES = 8;
/** From 2018 on; so many times letters make all queries. */
const DAYS = 2900;
const LETTERS = "aeilnrs";
/** In which V8 gives back what the start and a first answer needed. */
const REST_MS = 25_000;

/**
 * Our server beside Node's own, which sends the same article from memory; then what it costs to make
 * pages that nobody asked for before, and to have made many.
 */
export async function compareWithNode(root: string, distDir: string): Promise<Section> {
  const atRest = await memoryAtRest(root, distDir);
  const ours = await startOurs(root, distDir);
  const { headers, body } = await travel(ours.origin, ARTICLE);
  const { date: _, ...own } = headers;
  const bare = await startBare(root, own, body);
  try {
    const [our = 0, its = 0] = speedsOf([ours, bare], ARTICLE).map(({ cpu }) => cpu);
    const before = cpuOf(ours.pid);
    await Promise.all(Array.from({ length: LANES }, (_, lane) => askNew(ours.origin, lane)));
    const filtered = ((cpuOf(ours.pid) - before) / QUERIES) * 1000;
    const figures: [name: string, measured: number, budget: number][] = [
      ["a built page, times the CPU of bare node:http", our / its, 1.25],
      ["a page never asked for, ms of CPU", filtered, 2],
      [`after ${QUERIES} of these, MB`, memoryOf(ours.pid), 150],
      [`after a first answer and ${REST_MS / 1000} s of rest, MB`, atRest, 60],
    ];
    return {
      title: "Serving, beside bare node:http",
      notes: `A built page: ${our} µs of CPU; bare node:http: ${its} µs.`,
      rows: Object.fromEntries(
        figures.map(([name, measured, budget]) => [name, { measured: rounded(measured), budget }]),
      ),
      breaches: figures
        .filter(([, measured, budget]) => measured > budget)
        .map(([name, measured, budget]) => `${name}: ${rounded(measured)} is more than ${budget}.`),
    };
  } finally {
    await Promise.all([ours.stop(), bare.stop()]);
  }
}

/** Of a server of its own: one that has rested is slow for some seconds. */
async function memoryAtRest(root: string, distDir: string): Promise<number> {
  const server = await startOurs(root, distDir);
  await travel(server.origin, "/api/health");
  await wait(REST_MS);
  const memory = memoryOf(server.pid);
  await server.stop();
  return memory;
}

/** Asks for one in so many of `QUERIES` pages: the members of a day whose names hold a letter. */
async function askNew(origin: string, lane: number): Promise<void> {
  for (let number = lane; number < QUERIES; number += LANES) {
    const day = addDays("2018-01-01", number % DAYS);
    const letter = LETTERS[Math.floor(number / DAYS)];
    const answer = await fetch(`${origin}/membres?au=${day}&q=${letter}`);
    await answer.arrayBuffer();
  }
}

/**
 * The speed of each server at a path: medians of short alternating rounds, so that what else the
 * machine does weighs on all alike.
 */
function speedsOf(servers: readonly Served[], path: string): Speed[] {
  for (const { origin } of servers) loadRound(origin + path, 1);
  const rounds = Array.from({ length: ROUNDS }, () =>
    servers.map((server) => speedOf(server, path)),
  );
  return servers.map((_, index) => {
    const of = (key: keyof Speed) =>
      rounded(median(rounds.map((round) => round[index]?.[key] ?? Number.NaN)));
    return { requestsPerSecond: of("requestsPerSecond"), p99: of("p99"), cpu: of("cpu") };
  });
}

function speedOf({ origin, pid }: Served, path: string): Speed {
  const before = cpuOf(pid);
  const { requests, ...seen } = loadRound(origin + path, SECONDS);
  return { ...seen, cpu: ((cpuOf(pid) - before) / requests) * 1e6 };
}

/** Asks for one address by wrk, which costs the machine least, as a browser that takes any encoding. */
function loadRound(url: string, seconds: number): Round {
  const header = ["-H", "accept-encoding: gzip, deflate, br, zstd"];
  const args = [`-c${CONNECTIONS}`, "-t1", `-d${seconds}s`, "--latency", ...header, url];
  const { stdout, stderr, status } = spawnSync("wrk", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`wrk failed: ${stderr}`);
  return readWrk(stdout);
}

/** Reads what wrk prints: `99%    3.51ms` (or us, s), `Requests/sec:  27011.19`. */
export function readWrk(printed: string): Round {
  const [, value, unit = ""] = /99%\s+([\d.]+)(us|ms|s)\b/.exec(printed) ?? [];
  const scale = { us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN;
  if (/Non-2xx/.test(printed)) throw new Error(`Some answers were errors:\n${printed}`);
  return {
    requestsPerSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(printed)?.[1]),
    p99: Number(value) * scale,
    requests: Number(/(\d+) requests in/.exec(printed)?.[1]),
  };
}
