import { hasWrk, loadRound } from "./load-generator";
import { cpuOf } from "./measured-run";
import { median, rounded, type Section } from "./section";
import { type Served, startNext, startOurs } from "./served";

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
      `${hasWrk ? "wrk" : "autocannon"}, 50 connections, medians of ${ROUNDS} alternating rounds of ${SECONDS} s. Our server asks Next for an address with a query once, and answers the API without it.`,
    ],
    columns: [
      "address",
      "req/s",
      "next req/s",
      "ratio",
      "p99 ms",
      "next p99 ms",
      "ratio",
      "CPU µs",
      "next CPU µs",
      "ratio",
    ],
    rows: rows.map(({ path, our, its }) => [
      path,
      our.requestsPerSecond,
      its.requestsPerSecond,
      rounded(our.requestsPerSecond / its.requestsPerSecond),
      our.p99,
      its.p99,
      rounded(its.p99 / our.p99),
      our.cpu,
      its.cpu,
      rounded(its.cpu / our.cpu),
    ]),
    bars: rows.flatMap(({ path, our, its }) => [
      { label: path, value: our.requestsPerSecond, unit: "req/s" },
      { label: "  next start", value: its.requestsPerSecond, unit: "req/s" },
    ]),
    breaches: [],
  };
}
