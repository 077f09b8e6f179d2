import { spawnSync } from "node:child_process";

const LARGEST_ANSWER = 100_000_000;

/** What git answers at `root`; null where it fails, as without git or outside of a repository. */
export function git(
  root: string,
  words: readonly string[],
  { input = "", env = {} }: { input?: string; env?: Record<string, string> } = {},
): Buffer | null {
  const { status, stdout } = spawnSync("git", [...words], {
    cwd: root,
    input,
    env: { ...process.env, ...env },
    maxBuffer: LARGEST_ANSWER,
  });
  return status === 0 ? stdout : null;
}
