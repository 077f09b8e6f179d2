import fc from "fast-check";
import { expect, test } from "vitest";
import { cutRegister } from "./as-of";
import { headCount } from "./head-count";
import { anyDay, anyRegister } from "./register-arbitrary";
import { member, register, registerOnFile, stay } from "./register-example";
import {
  beforeFirstArrival,
  registerYears,
  rowCount,
  rowEnds,
  statistics,
  steps,
} from "./statistics";
import { idsOf } from "./vocabulary";

const real = await registerOnFile();

test("rows end with each year, and on the last day asked for", () => {
  expect(rowEnds("2019-12-31", "2022-06-30", "year")).toEqual([
    "2020-12-31",
    "2021-12-31",
    "2022-06-30",
  ]);
});

test("rows end with each month, whatever its length", () => {
  expect(rowEnds("2020-01-15", "2020-03-31", "month")).toEqual([
    "2020-01-31",
    "2020-02-29",
    "2020-03-31",
  ]);
});

test.each(["2021-12-31", "2021-06-15"])(
  "a period without days has no rows: from and to %s",
  (day) => {
    expect(rowEnds(day, day, "year")).toEqual([]);
    expect(rowCount(day, day, "year")).toBe(0);
  },
);

test("rows are counted without being made", () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.constantFrom(...steps), (from, to, step) => {
      expect(rowCount(from, to, step)).toBe(rowEnds(from, to, step).length);
    }),
  );
});

test("a row tells the arrivals after its first day, up to its last", () => {
  const club = register(
    member("a", "A", { periods: [stay("2020-12-31")] }),
    member("b", "B", { periods: [stay("2021-01-01", "2021-12-31")], kind: "esn" }),
  );
  const [first, second] = statistics(club, "2019-12-31", "2021-12-31", "year");
  expect(first).toMatchObject({ from: "2019-12-31", members: 1, arrivals: 1, departures: 0 });
  expect(second).toMatchObject({ from: "2020-12-31", members: 1, arrivals: 1, departures: 1 });
});

test("a year without events keeps its row, and a kind without members its nought", () => {
  const [, row] = statistics(real, "2016-12-31", "2018-12-31", "year");
  expect(row).toMatchObject({ members: 3, arrivals: 0, departures: 0 });
  expect(Object.keys(row?.byKind ?? {}).sort()).toEqual(idsOf(real.vocabulary.kinds).sort());
  expect(row?.byKind.sante).toBe(0);
});

test("the band holds those that must, and those that may, have been members", () => {
  const club = register(
    member("surely", "A", { periods: [stay("2020-01-15")] }),
    member("perhaps", "B", { periods: [stay("[2020-06-01..2021-06-30]")] }),
    member("counted", "C", {
      periods: [stay("[2020-06-01..2021-06-30]", undefined, "2020-12-31")],
    }),
    member("unbounded", "D", { periods: [stay("[..2021-06-30]")] }),
    member("leaving", "E", { periods: [stay("2020-01-15", "[2020-12-31..2021-03-31]")] }),
    member("gone", "F", { periods: [stay("2020-01-15", "2020-12-31")] }),
    member("to-come", "G", { periods: [stay("2021-01-01")] }),
  );
  const [row] = statistics(club, "2019-12-31", "2020-12-31", "year");
  expect(row?.members).toBe(3);
  expect(row?.possible).toEqual({ min: 1, max: 5 });
});

test("in the band, a member that came back is a member during each stay", () => {
  const periods = [stay("2020-01-15", "2020-06-30"), stay("2020-09-01")];
  const club = register(member("a", "A", { periods }));
  const [row] = statistics(club, "2019-12-31", "2020-12-31", "year");
  expect(row?.possible).toEqual({ min: 1, max: 1 });
});

test("the band of the end of 2020, for which three of eight arrivals were deduced", () => {
  expect(statistics(real, "2019-12-31", "2020-12-31", "year")[0]).toMatchObject({
    members: 21,
    possible: { min: 18, max: 26 },
  });
});

test("rows begin before the year or month of the first arrival", () => {
  const club = register(member("a", "A", { periods: [stay("2018-03-10")] }));
  expect(beforeFirstArrival(club, "2021-12-21", "year")).toBe("2017-12-31");
  expect(beforeFirstArrival(club, "2021-12-21", "month")).toBe("2018-02-28");
});

test("without an arrival until the day, rows begin with its year", () => {
  expect(beforeFirstArrival(register(), "2021-12-21", "year")).toBe("2020-12-31");
  expect(beforeFirstArrival(real, "2015-12-21", "year")).toBe("2014-12-31");
});

test("on any register each row continues the one before, within its band", () => {
  fc.assert(
    fc.property(anyRegister, anyDay, anyDay, fc.constantFrom(...steps), (club, a, b, step) => {
      const [from = "", to = ""] = [a, b].sort();
      let members = headCount(club, from);
      for (const row of statistics(club, from, to, step)) {
        members += row.arrivals - row.departures;
        expect(row.members).toBe(members);
        expect(Object.values(row.byKind).reduce((sum, count) => sum + count, 0)).toBe(members);
        expect(row.possible.min).toBeLessThanOrEqual(members);
        expect(row.possible.max).toBeGreaterThanOrEqual(members);
      }
      expect(members).toBe(headCount(club, to));
    }),
  );
});

test("rows up to a day are the same once the register is cut at that day, but for the band", () => {
  fc.assert(
    fc.property(anyRegister, anyDay, (club, day) => {
      const rows = (of: typeof club) =>
        statistics(of, "2018-12-31", day, "year").map(({ possible: _, ...row }) => row);
      expect(rows(cutRegister(club, day))).toEqual(rows(club));
    }),
  );
});

test("years go from the first arrival to the last day known, the empty ones too", () => {
  const club = {
    ...register(member("a", "A", { periods: [stay("2019", "2020-06-01")] })),
    asOf: "2021-12-31",
  };
  expect(registerYears(club).map(({ year }) => year)).toEqual([2019, 2020, 2021]);
});

test("a year begins after the last day of the one before", () => {
  const [first] = registerYears(register(member("a", "A")));
  expect(first).toEqual({ year: 2020, from: "2019-12-31", to: "2020-12-31", whole: true });
});

test("a year that the register does not know to its end stops where the register does", () => {
  const last = registerYears(register(member("a", "A"))).at(-1);
  expect(last).toEqual({ year: 2022, from: "2021-12-31", to: "2022-06-30", whole: false });
});

test("a register without members has no years", () => {
  expect(registerYears(register())).toEqual([]);
});
