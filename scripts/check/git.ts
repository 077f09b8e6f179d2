/** What git knows of the content: its answers, and the register as a commit has it. */
import { spawnSync } from "node:child_process";
import { readBytes } from "../../lib/content/files";
import {
  REGISTER_FILES,
  type RegisterFiles,
  readRegisterFiles,
} from "../../lib/members/read-register";

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

/**
 * The register of `revision` in the repository at `root`; null without git, outside of a
 * repository, or where that revision is unknown.
 */
export function committedRegister(root: string, revision: string): RegisterFiles | null {
  const paths = committedPaths(root, revision, "members/");
  if (paths === null) return null;
  const input = paths.map((path) => `${revision}:./${path}\n`).join("");
  const contents = git(root, ["cat-file", "--batch"], { input });
  if (contents === null) return null;
  const blobs = blobsOf(contents);
  const files = paths.map((path, index) => ({ path, bytes: blobs[index] ?? new Uint8Array() }));
  return readRegisterFiles(
    readBytes(files.filter(({ path }) => path.endsWith(".md"))),
    readBytes(files.filter(({ path }) => REGISTER_FILES.some((one) => one === path))),
  );
}

/** The files of `folder` in a commit; null where `committedRegister` is. */
export function committedPaths(root: string, revision: string, folder: string): string[] | null {
  const list = git(root, ["ls-tree", "--name-only", "-z", revision, folder]);
  if (list === null) return null;
  return list
    .toString()
    .split("\0")
    .filter((path) => path !== "");
}

/** Splits the answer of `git cat-file --batch`: a line that ends with a size, so many bytes, a line end. */
function blobsOf(answer: Buffer): Buffer[] {
  const blobs: Buffer[] = [];
  for (let at = 0; at < answer.length; ) {
    const lineEnd = answer.indexOf("\n", at);
    const size = Number(answer.subarray(at, lineEnd).toString().split(" ").at(-1));
    if (lineEnd < 0 || Number.isNaN(size)) break;
    blobs.push(answer.subarray(lineEnd + 1, lineEnd + 1 + size));
    at = lineEnd + 1 + size + 1;
  }
  return blobs;
}
