import { spawnSync } from "node:child_process";
import { z } from "zod";

/** What one round of load saw. */
export interface Round {
  requestsPerSecond: number;
  /** Milliseconds under which 99 of 100 answers stayed. */
  p99: number;
  requests: number;
}

const CONNECTIONS = 50;

/** Whether wrk is here: it costs the machine least, so that the server can show what it can do. */
export const hasWrk = spawnSync("wrk", ["--version"]).error === undefined;

/** Asks for one address over 50 connections, as a browser that takes any encoding. */
export function loadRound(url: string, seconds: number): Round {
  return hasWrk ? withWrk(url, seconds) : withAutocannon(url, seconds);
}

function withWrk(url: string, seconds: number): Round {
  const header = ["-H", "accept-encoding: gzip, deflate, br, zstd"];
  return readWrk(
    output("wrk", [`-c${CONNECTIONS}`, "-t1", `-d${seconds}s`, "--latency", ...header, url]),
  );
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

/** The part of autocannon's report that counts here. */
const reportSchema = z.object({
  requests: z.object({ average: z.number(), total: z.number() }),
  latency: z.object({ p99: z.number() }),
});

function withAutocannon(url: string, seconds: number): Round {
  const header = ["-H", "accept-encoding=gzip, deflate, br, zstd"];
  const args = ["--yes", "autocannon@8.0.0", "-j", `-c${CONNECTIONS}`, `-d${seconds}`];
  const printed = output("npx", [...args, ...header, url]);
  const { requests, latency } = reportSchema.parse(JSON.parse(printed));
  return { requestsPerSecond: requests.average, p99: latency.p99, requests: requests.total };
}

function output(command: string, args: string[]): string {
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
  return stdout;
}
