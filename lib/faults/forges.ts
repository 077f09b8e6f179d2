/** The faults as forges show them beside the lines that they are about. */
import { createHash } from "node:crypto";
import type { Fault, Level } from "./fault";
import { inOrder, summary } from "./report";

const SEVERITIES: Readonly<Record<Level, string>> = {
  error: "major",
  warning: "minor",
  draft: "info",
};

/** All faults as GitLab's report of code quality. (docs.gitlab.com, "Code Quality", report format.) */
export function gitlabReport(faults: readonly Fault[]): string {
  const told = new Map<string, number>();
  const issues = inOrder(faults).map(({ id, level, place, found, expected, advice = "" }) => {
    // The same as long as the fault is, wherever its line goes.
    const words = `${place.file} ${id} ${found}`;
    const count = told.get(words) ?? 0;
    told.set(words, count + 1);
    return {
      description: `${found} Attendu : ${expected}. ${advice}`.trim(),
      check_name: id,
      fingerprint: createHash("sha256").update(`${words} ${count}`).digest("hex").slice(0, 32),
      severity: SEVERITIES[level],
      location: { path: place.file, lines: { begin: place.line } },
    };
  });
  return JSON.stringify(issues, null, 2);
}

/**
 * All faults as GitHub's annotations, one a line, shown beside the lines that they are about;
 * then the summary. (docs.github.com, "Workflow commands".)
 */
export function githubAnnotations(faults: readonly Fault[]): string {
  return [...inOrder(faults).map(annotation), summary(faults)].join("\n");
}

function annotation({ level, place, found, expected, advice }: Fault): string {
  const { file, line, column } = place;
  const properties = { file, line, col: column, title: found };
  const written = Object.entries(properties).map(
    ([key, value]) => `${key}=${data(`${value}`).replaceAll(":", "%3A").replaceAll(",", "%2C")}`,
  );
  const text = [`Attendu : ${expected}.`, ...(advice === undefined ? [] : [advice])].join("\n");
  return `::${level === "error" ? "error" : "warning"} ${written.join(",")}::${data(text)}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
