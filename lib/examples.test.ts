import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EXAMPLE_POST, examples, toldOfBad, toldOfGood } from "./examples";
import { inFull } from "./messages/report";
import { wordings } from "./messages/wordings/all";
import { arrivalWordings } from "./messages/wordings/arrivals";
import type { Example } from "./rules/rule";

/** What cannot be shown as text, or takes a table of arrivals. */
const NOT_SHOWN = [
  "file-unreadable",
  "file-encoding",
  "file-too-large",
  "file-not-plain",
  "file-extension",
  "file-document",
  "file-folder",
  "markup-unknown",
  "markup-crowded",
  "picture-heavy",
  "unexpected",
  ...Object.keys(arrivalWordings),
];

function toldOf(example: Example) {
  return toldOfBad(example).find(({ id }) => id === example.tells);
}

describe.each(examples)("$file $bad", (example) => {
  test("is told at a place of its file", () => {
    expect(toldOf(example)?.place.file ?? toldOfBad(example).map(({ id }) => id)).toBe(
      example.file ?? EXAMPLE_POST,
    );
  });

  test("written well, it passes", () => {
    expect(toldOfGood(example)).toEqual([]);
  });
});

test("what is told of each example stays the same, word for word", async () => {
  const told = examples.map((example) => {
    const fault = toldOf(example);
    return `${JSON.stringify(example.bad)}\n${fault === undefined ? "" : inFull(fault)}`;
  });
  await expect(told.join("\n")).toMatchFileSnapshot("examples.told.txt");
});

test("every kind of fault has an example, but those that text cannot show", () => {
  const shown = examples.map(({ tells }) => tells);
  const missing = Object.keys(wordings).filter((id) => !shown.includes(id));
  expect(missing.sort()).toEqual(NOT_SHOWN.sort());
});

/** The text of an example, front matter's fences apart, in a cell of a table. */
function cell(text: string): string {
  const lines = text.split("\n").filter((line) => line !== "---" && line !== "");
  return lines.map((line) => `\`${line.replaceAll("|", "\\|")}\``).join("<br>");
}

test("the authors' guide shows the commonest faults as they are told", () => {
  const guide = readFileSync("docs/auteurs.md", "utf8");
  const [, table] = /### Les fautes les plus courantes\n\n.*\n.*\n([\s\S]*?)\n\n/.exec(guide) ?? [];
  const rows = examples
    .filter(({ common }) => common)
    .map((example) => {
      const found = (toldOf(example)?.found ?? "").replace(/[\\<>*_[\]|`]/g, "\\$&");
      return `| ${cell(example.bad)} | ${found} | ${cell(example.good)} |`;
    });
  expect(rows.length).toBeGreaterThan(10);
  expect(table).toBe(rows.join("\n"));
});
