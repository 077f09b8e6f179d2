import { spawnSync } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { addDays } from "../../lib/dates/day";
import { cpuOf, memoryOf, type Served, startBare, startNext, startOurs, travel } from "./processes";
import { median, rounded, type Section } from "./section";

const CONNECTIONS = 50;

/** Built pages, a filtered one, and the API. */
const PATHS = [
  "/actualites/42utilisateurs",
  "/",
  "/membres",
  "/membres/ratp",
  "/membres?au=2021-12-31",
  "/api/members?on=2021-12-31",
];
const ROUNDS = 5;
const SECONDS = 2;

/** What one round of load saw. */
export interface Round {
  requestsPerSecond: number;
  /** Milliseconds under which 99 of 100 answers stayed. */
  p99: number;
  requests: number;
}

interface Speed {
  requestsPerSecond: number;
  p99: number;
  /** CPU of the server for one answer, in microseconds: what a busy machine disturbs least. */
  cpu: number;
}

/**
 * Our server beside `next start` on one build, in short alternating rounds, so that what else the
 * machine does weighs on both alike. Medians.
 */
export async function compareServers(root: string, distDir: string): Promise<Section> {
  if (spawnSync("wrk", ["--version"]).error)
    return { ...report([]), breaches: ["Not measured: install wrk (Debian: apt install wrk)."] };
  const ours = await startOurs(root, distDir);
  const next = await startNext(root, distDir);
  try {
    const rows = PATHS.map((path) => {
      for (const server of [ours, next]) loadRound(server.origin + path, 1);
      const rounds = Array.from({ length: ROUNDS }, () => [
        speedOf(ours, path),
        speedOf(next, path),
      ]);
      const our = medians(rounds.flatMap(([first]) => first ?? []));
      const its = medians(rounds.flatMap(([, second]) => second ?? []));
      return { path, our, its };
    });
    return report(rows);
  } finally {
    await Promise.all([ours.stop(), next.stop()]);
  }
}

/** Of a built page, times the CPU of Node alone; of a page made on demand (ms); of many (MB). */
const BUDGETS = { ratio: 1.25, filtered: 2, memory: 150, atRest: 60 };
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
  const [article = "/"] = PATHS;
  const ours = await startOurs(root, distDir);
  await wait(REST_MS);
  const atRest = memoryOf(ours.pid);
  const { headers, body } = await travel(ours.origin, article);
  const { date: _, ...own } = headers;
  const bare = await startBare(root, own, body);
  try {
    const rounds = Array.from({ length: ROUNDS }, () => [
      speedOf(ours, article).cpu,
      speedOf(bare, article).cpu,
    ]);
    const of = (index: number) => median(rounds.map((round) => round[index] ?? 0));
    const before = cpuOf(ours.pid);
    await Promise.all(Array.from({ length: LANES }, (_, lane) => askNew(ours.origin, lane)));
    const filtered = ((cpuOf(ours.pid) - before) / QUERIES) * 1000;
    const found = { ratio: of(0) / of(1), filtered, memory: memoryOf(ours.pid), atRest };
    const names: [keyof typeof found, string][] = [
      ["ratio", "a built page, times the CPU of bare node:http"],
      ["filtered", "a page never asked for, ms of CPU"],
      ["memory", `after ${QUERIES} of these, MB`],
      ["atRest", `after a first answer and ${REST_MS / 1000} s of rest, MB`],
    ];
    return {
      title: "Serving, beside bare node:http",
      notes: [`A built page: ${rounded(of(0))} µs of CPU; bare node:http: ${rounded(of(1))} µs.`],
      columns: ["what", "measured", "budget"],
      rows: names.map(([key, name]) => [name, rounded(found[key]), BUDGETS[key]]),
      breaches: names
        .filter(([key]) => found[key] > BUDGETS[key])
        .map(([key, name]) => `${name}: ${rounded(found[key])} is more than ${BUDGETS[key]}.`),
    };
  } finally {
    await Promise.all([ours.stop(), bare.stop()]);
  }
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

function speedOf({ origin, pid }: Served, path: string): Speed {
  const before = cpuOf(pid);
  const { requestsPerSecond, p99, requests } = loadRound(origin + path, SECONDS);
  return { requestsPerSecond, p99, cpu: ((cpuOf(pid) - before) / requests) * 1e6 };
}

function medians(speeds: Speed[]): Speed {
  const of = (key: keyof Speed) => rounded(median(speeds.map((speed) => speed[key])));
  return { requestsPerSecond: of("requestsPerSecond"), p99: of("p99"), cpu: of("cpu") };
}

function report(rows: { path: string; our: Speed; its: Speed }[]): Section {
  return {
    title: "Serving, beside next start",
    notes: [
      `wrk, ${CONNECTIONS} connections, medians of ${ROUNDS} alternating rounds of ${SECONDS} s. An answer to a query is made once, and held.`,
    ],
    columns:
      "address,req/s,next req/s,ratio,p99 ms,next p99 ms,ratio,CPU µs,next CPU µs,ratio".split(","),
    rows: rows.map(({ path, our, its }) => [
      path,
      ...[our.requestsPerSecond, its.requestsPerSecond],
      rounded(our.requestsPerSecond / its.requestsPerSecond),
      ...[our.p99, its.p99, rounded(its.p99 / our.p99)],
      ...[our.cpu, its.cpu, rounded(its.cpu / our.cpu)],
    ]),
    breaches: [],
  };
}
