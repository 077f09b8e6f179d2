import fc from "fast-check";
import { expect, test } from "vitest";
import { frenchDay } from "./french";
import { dateTyped, isoDates } from "./typed";

test.each([
  ["21/12/2021", "2021-12-21"],
  ["1/2/2021", "2021-02-01"],
  ["21.12.2021", "2021-12-21"],
  ["21-12-2021", "2021-12-21"],
  ["21/12/21", "2021-12-21"],
  ["2021/12/21", "2021-12-21"],
  ["2021-12-21 00:00:00", "2021-12-21"],
  ["2021-12-21T00:00Z", "2021-12-21"],
  ["2021-12-21T00:00:00.000Z", "2021-12-21"],
  ["12/2021", "2021-12"],
  ["déc-21", "2021-12"],
  ["Dec. 2021", "2021-12"],
  ["août 2021", "2021-08"],
  ["1er mars 2021", "2021-03-01"],
  ["le 21 décembre 2021 à Paris", "le 2021-12-21 à Paris"],
  ["[29/09/2021..21/12/2021]", "[2021-09-29..2021-12-21]"],
])("%j is written %j", (typed, written) => {
  expect(isoDates(typed)).toBe(written);
});

test.each([
  "2021-12-21",
  "2021-12",
  "2020?",
  "[..2019-10-18]",
  "[2021-09-29..2021-12-21]",
  "mai",
  "21/12/20215",
  "12/2021/1",
])("%j stays as it is", (typed) => {
  expect(isoDates(typed)).toBe(typed);
});

test("any day is read back from its French", () => {
  const days = fc.date({
    min: new Date("1000-01-01"),
    max: new Date("9999-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      const [year, month, number] = day.split("-");
      expect(isoDates(frenchDay(day))).toBe(day);
      expect(isoDates(`${number}/${month}/${year}`)).toBe(day);
    }),
  );
});

test.each([
  ["21/12/2021", "2021-12-21"],
  ["1/2/2021", "2021-02-01"],
  ["12/2021", "2021-12"],
  ["entre le 29/09/2021 et le 21/12/2021", "[2021-09-29..2021-12-21]"],
  ["Entre 2021-09-29 et 2021-12-21", "[2021-09-29..2021-12-21]"],
  ["au plus tard le 18/10/2019", "[..2019-10-18]"],
  ["[2021-09-29..2021-12-21]", "[2021-09-29..2021-12-21]"],
  ["entre mars et mai 2021", "entre mars et mai 2021"],
  ["vendredi 21 mars 2025", "vendredi 21 mars 2025"],
  ["31/02/2025", "2025-02-31"],
  ["entre mars 2021 et mai 2021", "[2021-03-01..2021-05-31]"],
  ["au plus tard en 2019", "[..2019-12-31]"],
  ["le 1er décembre 2021", "2021-12-01"],
  ["en décembre 2021", "2021-12"],
  ["44551", "2021-12-21"],
  ["2020?", "2020?"],
  ["au printemps", "au printemps"],
])("the date %j is %j in the register", (typed, written) => {
  expect(dateTyped(typed)).toBe(written);
});
