import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Gives all tests one temporary folder, which goes with them: a run left some fifty of its own. */
export default function temporaryFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "club-unit-"));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
