import { describe, expect, test } from "vitest";
import { cutRegister } from "./as-of";
import {
  announcedSince,
  comparePublished,
  countingDay,
  countingDays,
  differences,
  headCount,
  isMemberOn,
  membersOn,
} from "./head-count";
import { member, register, registerOnFile, stay } from "./register-example";

const real = await registerOnFile();

describe("the register counts, on the day of each published figure", () => {
  test.each([
    ["2018-02-28", 3],
    ["2019-10-18", 15],
    ["2020-03-30", 15],
    ["2020-12-31", 21],
    ["2021-04-01", 29],
    ["2021-05-04", 32],
    ["2021-09-28", 35],
    ["2021-12-21", 42],
    ["2021-12-31", 42],
    ["2022-07-11", 47],
    ["2022-09-16", 50],
    ["2023-02-13", 60],
    ["2024-01-23", 73],
    ["2024-06-30", 83],
    ["2025-01-30", 90],
    ["2025-04-18", 90],
  ])("%s: %i members", (day, count) => {
    expect(headCount(real, day)).toBe(count);
  });

  test("2023-11-30: the 72 names listed", () => {
    expect(headCount(real, "2023-11-30")).toBe(72);
  });
});

test("at the end of 2021 each kind counts as many as facts/README.md says", () => {
  const counts = real.vocabulary.kinds.map(({ id }) => [id, headCount(real, "2021-12-31", id)]);
  expect(Object.fromEntries(counts)).toEqual({
    ministere: 6,
    "service-deconcentre": 0,
    operateur: 9,
    collectivite: 9,
    "enseignement-recherche": 3,
    sante: 1,
    editeur: 4,
    esn: 10,
  });
});

test("a published figure without a reason is the register's", () => {
  const unexplained = real.published.filter(
    ({ day, count, because }) => (headCount(real, day) === count) === (because !== null),
  );
  expect(real.published).toHaveLength(16);
  expect(unexplained).toEqual([]);
});

test("a member counts from the latest possible day of its arrival", () => {
  const club = register(member("a", "A", { periods: [stay("[2021-09-29..2021-12-21]")] }));
  expect(headCount(club, "2021-12-20")).toBe(0);
  expect(headCount(club, "2021-12-21")).toBe(1);
});

test("the day that the register gives takes precedence over the latest possible one", () => {
  const period = stay("[2020-03-01..2021-02-09]", undefined, "2020-12-31");
  expect(countingDay(period)).toBe("2020-12-31");
});

test("a month counts from its last day, a year from 31 December, doubtful or not", () => {
  expect(countingDay(stay("2021-04"))).toBe("2021-04-30");
  expect(countingDay(stay("2020"))).toBe("2020-12-31");
  expect(countingDay(stay("2020?"))).toBe("2020-12-31");
});

test("the days from which stays count are in order, one for each stay", () => {
  const club = register(
    member("a", "A", { periods: [stay("2018", "2019"), stay("2021")] }),
    member("b", "B", { periods: [stay("2020-01-15")] }),
    member("c", "C", { periods: [stay("2020-01-15")] }),
  );
  expect(countingDays(club)).toEqual(["2018-12-31", "2020-01-15", "2020-01-15", "2021-12-31"]);
});

test("a member is gone on the day of its departure", () => {
  const leaver = member("a", "A", { periods: [stay("2020-01-15", "2021-03-31")] });
  expect(isMemberOn(leaver, "2021-03-30")).toBe(true);
  expect(isMemberOn(leaver, "2021-03-31")).toBe(false);
});

test("a member that came back counts during each stay, and once", () => {
  const periods = [stay("2020-01-15", "2020-06-01"), stay("2021-01-01")];
  const club = register(member("a", "A", { periods }), member("b", "B"));
  const ids = (day: string) => membersOn(club, day).map(({ id }) => id);
  expect(ids("2020-05-31")).toEqual(["a", "b"]);
  expect(ids("2020-06-01")).toEqual(["b"]);
  expect(ids("2021-01-01")).toEqual(["a", "b"]);
});

test("thirteen of the sixteen published head counts are the register's", () => {
  expect(comparePublished(real)).toHaveLength(16);
  expect(differences(real).map(({ day, count, counted }) => [day, count, counted])).toEqual([
    ["2018-02-28", 4, 3],
    ["2024-06-30", 84, 83],
    ["2025-04-18", 92, 90],
  ]);
});

test("a count published after the last known day is announced, with who counted", () => {
  expect(announcedSince(real)).toMatchObject({ count: 92, by: "le Programme" });
  expect(announcedSince(cutRegister(real, "2025-01-30"))).toBeNull();
});

test("a reason is given for each difference, and for no other figure", () => {
  const explained = comparePublished(real).filter(({ because }) => because !== null);
  expect(explained).toEqual(differences(real));
});

test("on a day, only what was published by then is compared", () => {
  const then = cutRegister(real, "2021-12-21");
  expect(comparePublished(then)).toHaveLength(7);
  expect(differences(then)).toEqual([]);
});
