import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

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

/**
 * Runs a command to its end and measures it, its own processes alone.
 *
 * @throws Error with all that it said, when it fails
 */
export function measuredRun(
  command: string,
  args: string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    // POSIX: `times` ends with what the shell's children took, user then system.
    const child = spawn("sh", ["-c", '"$@"; code=$?; times; exit $code', "sh", command, ...args], {
      cwd,
      env: { ...process.env, ...env },
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
      if (code !== 0) return reject(new Error(`${command} ${args.join(" ")} failed:\n${output}`));
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
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** CPU seconds that a process has taken, or NaN; Linux counts them in hundredths. */
export function cpuOf(pid: number | string): number {
  try {
    const [user, system] = statOf(pid).slice(11, 13);
    return (Number(user) + Number(system)) / 100;
  } catch {
    return Number.NaN;
  }
}

function groupOf(group: number): string[] {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name) && isOfGroup(name, group));
  } catch {
    return [];
  }
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function isOfGroup(pid: string, group: number): boolean {
  try {
    return Number(statOf(pid)[2]) === group;
  } catch {
    return false;
  }
}

/** The fields of /proc/PID/stat after the name, which may hold spaces. */
function statOf(pid: number | string): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}
