import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { valueFaults } from "./content/value-faults";
import { EXAMPLE_POST, examples, toldOfBad, toldOfGood } from "./examples";
import { inFull } from "./messages/report";
import type { Example } from "./rules/rule";

/** What cannot be shown as text. */
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

/** The kinds of fault that the sources declare, those of a table of arrivals apart. */
function kindsDeclared(): string[] {
  const sources = readdirSync("lib", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !/\.test\.ts$|arrival-faults/.test(path))
    .map((path) => readFileSync(join("lib", path), "utf8"));
  const declared = sources.flatMap((source) => [
    ...source.matchAll(/\b(?:fault|warning)Kind\(\s*"([^"]+)"/g),
  ]);
  return [...declared.map(([, id = ""]) => id), ...Object.keys(valueFaults)];
}

test("no two kinds of fault have one name", () => {
  expect(kindsDeclared().length).toBeGreaterThan(100);
  expect(kindsDeclared().toSorted()).toEqual([...new Set(kindsDeclared())].toSorted());
});

test("every kind of fault has an example, but those that text cannot show", () => {
  const shown = examples.map(({ tells }) => tells);
  const missing = kindsDeclared().filter((id) => !shown.includes(id));
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
