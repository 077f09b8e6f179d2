import { expect, test } from "vitest";
import { today } from "./today";

test("today is SITE_DATE, which must be a day", () => {
  expect(today({ SITE_DATE: "2021-12-31" })).toBe("2021-12-31");
  for (const SITE_DATE of ["hier", "2026-02-30", "21-12-31"])
    expect(() => today({ SITE_DATE })).toThrow(`SITE_DATE is "${SITE_DATE}", which is no day.`);
});
