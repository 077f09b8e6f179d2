import type { Fault } from "./fault";
import { inOrder, summary } from "./report";

/**
 * All faults as a forge's annotations, one a line, shown beside the lines that they are about;
 * then the summary. (docs.github.com, "Workflow commands".)
 */
export function githubAnnotations(faults: readonly Fault[]): string {
  return [...inOrder(faults).map(annotation), summary(faults)].join("\n");
}

function annotation({ level, place, found, expected, advice }: Fault): string {
  const { file, line, column } = place;
  const properties = { file, line, col: column, title: found };
  const written = Object.entries(properties).map(
    ([key, value]) => `${key}=${property(`${value}`)}`,
  );
  const text = [`Attendu : ${expected}.`, ...(advice === undefined ? [] : [advice])].join("\n");
  return `::${level === "error" ? "error" : "warning"} ${written.join(",")}::${data(text)}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
