import { expect, test } from "vitest";
import { addDays, daysBetween, earlier, isDay, lastDayOfMonth, later, yearOf } from "./day";

test("a day that exists is a day", () => {
  expect(isDay("2024-02-29")).toBe(true);
});

test.each([
  "2023-02-29",
  "2021-13-01",
  "2021-1-1",
  "0999-01-01",
  "2021-12-21T00:00",
  "",
  "hier",
  "+012021-12",
  "-002021-12",
])("%s is no day", (text) => {
  expect(isDay(text)).toBe(false);
});

test("adding days crosses months, years and leap days", () => {
  expect(addDays("2021-12-31", 1)).toBe("2022-01-01");
  expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
});

test("a day has a year", () => {
  expect(yearOf("2021-12-31")).toBe(2021);
});

test("a month ends on its last day", () => {
  expect(lastDayOfMonth("2021-04")).toBe("2021-04-30");
  expect(lastDayOfMonth("2021-12")).toBe("2021-12-31");
  expect(lastDayOfMonth("2024-02")).toBe("2024-02-29");
  expect(lastDayOfMonth("9999-12")).toBe("9999-12-31");
});

test("days between count nights, whatever summer time does", () => {
  expect(daysBetween("2021-03-27", "2021-03-29")).toBe(2);
  expect(daysBetween("2021-03-29", "2021-03-27")).toBe(-2);
});

test("of two days, one is earlier", () => {
  expect(earlier("2021-12-31", "2022-01-01")).toBe("2021-12-31");
  expect(earlier("2022-01-01", "2021-12-31")).toBe("2021-12-31");
});

test("of two days, one is later", () => {
  expect(later("2021-12-31", "2022-01-01")).toBe("2022-01-01");
  expect(later("2022-01-01", "2021-12-31")).toBe("2022-01-01");
});
