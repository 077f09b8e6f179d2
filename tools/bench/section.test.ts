import { expect, test } from "vitest";
import { median, rounded, type Section, tableOf } from "./section";

const section: Section = {
  title: "Weight",
  notes: ["As it travels."],
  columns: ["page", "bytes"],
  rows: [
    ["/", 9000],
    ["/club", 70],
  ],
  breaches: ["/ is too heavy."],
};

test("the median is the middle one, of an even number the lower", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2);
  expect(median([])).toBeNaN();
});

test.each([
  [1234.56, 1235],
  [45.678, 45.7],
  [1.2345, 1.23],
])("%d is told as %d", (value, told) => {
  expect(rounded(value)).toBe(told);
});

test("a table aligns words to the left, numbers to the right, and ends with the breaches", () => {
  expect(tableOf(section).split("\n")).toEqual([
    "",
    "── Weight",
    "As it travels.",
    "",
    "page   bytes",
    "/       9000",
    "/club     70",
    "✗ / is too heavy.",
  ]);
});
