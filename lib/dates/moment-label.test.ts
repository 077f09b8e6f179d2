import { expect, test } from "vitest";
import { momentsLabel } from "./moment-label";

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
