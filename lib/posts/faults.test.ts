import { expect, test } from "vitest";
import type { Fault } from "../faults/fault";
import { faultsOf, marksOf, warningsOf } from "./faults";
import { post } from "./post-example";

const one = post("un", { bodyLine: 5 });

function fault(line: number, level: Fault["level"] = "error", file = one.path): Fault {
  return { id: `${line}`, level, place: { file, line, column: 1 }, found: "", expected: "" };
}

const faults = [fault(9), fault(5, "draft"), fault(4), fault(7, "warning"), fault(1, "error", "x")];

test("the faults of a post stand above or within its text, in the order of its file", () => {
  const { above, within } = faultsOf(faults, one);
  expect([above, within].map((some) => some.map(({ id }) => id))).toEqual([["4"], ["5", "9"]]);
  expect(warningsOf(faults, one).map(({ id }) => id)).toEqual(["7"]);
});

test("a post that visitors do not see yet is marked", () => {
  const marks = (fields: Partial<typeof one>, told: readonly Fault[] = []) =>
    marksOf({ ...one, ...fields }, { today: one.date, faults: told });
  expect(marks({})).toEqual([]);
  expect(marks({ draft: true })).toEqual(["Brouillon"]);
  expect(marks({ date: "2022-06-02" })).toEqual(["À paraître"]);
  expect(marks({}, [fault(4)])).toEqual(["À corriger"]);
  expect(marks({}, [fault(5)])).toEqual(["À corriger"]);
});
