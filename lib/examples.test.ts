import { describe, expect, test } from "vitest";
import { documented, EXAMPLE_POST, toldOfBad, toldOfGood } from "./examples";
import { wordings } from "./messages/wordings/all";
import { arrivalWordings } from "./messages/wordings/arrivals";

const examples = documented.flatMap((one) => one.examples);

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

describe.each(examples)("$file $bad", (example) => {
  test("is told with its message, at a place of its file", () => {
    const message = toldOfBad(example).find(({ found }) => found === example.message);
    expect(message?.place.file ?? toldOfBad(example).map(({ found }) => found)).toBe(
      example.file ?? EXAMPLE_POST,
    );
  });

  test("written well, it passes", () => {
    expect(toldOfGood(example)).toEqual([]);
  });
});

test("every subject has examples", () => {
  expect(documented.filter((one) => one.examples.length === 0).map(({ title }) => title)).toEqual(
    [],
  );
});

test("every message is that of an example, but those that text cannot show", () => {
  const shown = examples.map((example) => {
    const message = toldOfBad(example).find(({ found }) => found === example.message);
    return message?.id;
  });
  const missing = Object.keys(wordings).filter((id) => !shown.some((one) => one === id));
  expect(missing.sort()).toEqual(NOT_SHOWN.sort());
});
