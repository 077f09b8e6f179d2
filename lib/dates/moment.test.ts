import { expect, test } from "vitest";
import { dayOf, isInParis, machineTime, timeOf, withOffset } from "./moment";

test("a moment is a day, and a time where it has one", () => {
  expect(dayOf("2022-06-30T14:00")).toBe("2022-06-30");
  expect(timeOf("2022-06-30T14:00")).toBe("14:00");
  expect(dayOf("2022-06-30")).toBe("2022-06-30");
  expect(timeOf("2022-06-30")).toBe(null);
});

test.each([
  ["in summer", "2022-06-30T14:00", "2022-06-30T14:00+02:00"],
  ["in winter", "2022-12-15T14:00", "2022-12-15T14:00+01:00"],
  ["at midnight in summer", "2022-07-01T00:00", "2022-07-01T00:00+02:00"],
  ["just before summer time", "2022-03-27T01:59", "2022-03-27T01:59+01:00"],
  ["just after it began", "2022-03-27T03:00", "2022-03-27T03:00+02:00"],
  ["in the hour that its end repeats", "2022-10-30T02:30", "2022-10-30T02:30+02:00"],
  ["after its end", "2022-10-30T03:00", "2022-10-30T03:00+01:00"],
])("%s, Paris has its distance from UTC", (_, time, expected) => {
  expect(withOffset(time)).toBe(expected);
});

test.each([
  ["2022-03-27T01:59", true],
  ["2022-03-27T02:30", false],
  ["2022-10-30T02:30", true],
])("whether Paris has %s: %s", (time, expected) => {
  expect(isInParis(time)).toBe(expected);
});

test("machines are told the distance of a time from UTC, and a day as it is", () => {
  expect(machineTime("2022-06-30T14:00")).toBe("2022-06-30T14:00+02:00");
  expect(machineTime("2022-06-30")).toBe("2022-06-30");
});
