import { expect, test } from "vitest";
import { dayOf, isInParis, machineTime, momentsLabel, timeOf, withOffset } from "./moment";

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

test.each([
  ["2022-09-15", null, "15 septembre 2022"],
  ["2022-09-15", "2022-09-15", "15 septembre 2022"],
  ["2022-09-15", "2022-09-17", "du 15 au 17 septembre 2022"],
  ["2022-06-30", "2022-07-01", "du 30 juin au 1er juillet 2022"],
  ["2022-12-31", "2023-01-01", "du 31 décembre 2022 au 1er janvier 2023"],
  ["2022-06-30T09:30", null, "30 juin 2022 à 9 h 30"],
  ["2022-06-30T09:30", "2022-06-30", "30 juin 2022 à 9 h 30"],
  ["2022-06-30", "2022-06-30T17:00", "30 juin 2022"],
  ["2022-06-30T09:30", "2022-06-30T17:00", "30 juin 2022, de 9 h 30 à 17 h"],
  [
    "2022-09-15T14:00",
    "2022-09-16T12:00",
    "du 15 septembre 2022 à 14 h au 16 septembre 2022 à 12 h",
  ],
])("from %s to %s reads “%s”", (start, end, label) => {
  expect(momentsLabel(start, end)).toBe(label);
});
