import { expect, test } from "vitest";
import { median, rounded } from "./section";

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
